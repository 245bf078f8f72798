; Gives a shortcut the identity under which Windows shows the program's notifications and groups its windows.
!include LogicLib.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!macro GiveIdentity shortcut identity
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
      ${IPersistFile::Load} $1 '("${shortcut}",2)' ; 2: for reading and writing
      System::Call 'oleaut32::SysAllocString(w "${identity}")p.r3'
      System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r4'
      System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_BSTR},,r3)p.r5'
      ${IPropertyStore::SetValue} $2 '($4,$5)'
      ${IPropertyStore::Commit} $2 ''
      ${IPersistFile::Save} $1 '("${shortcut}",1)'
      System::Call 'oleaut32::SysFreeString(p r3)'
      System::Free $4
      System::Free $5
    ${EndIf}
    ${IUnknown::Release} $2 ''
    ${IUnknown::Release} $1 ''
    ${IUnknown::Release} $0 ''
  ${EndIf}
!macroend
