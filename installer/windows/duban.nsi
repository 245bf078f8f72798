; The installer for Windows. Compiled by build.py, which defines VERSION, PROGRAMS, ICON and OUTPUT.
; Silent: Setup.exe /S [/CurrentUser | /AllUsers] [/AUTOSTART] [/D=folder], Uninstall.exe /S [/DELETEDATA]
Unicode true
SetCompressor /SOLID lzma

!define NAME "Duban Desk"
!define TITLE "督办通"
!define KEY "DubanDesk"
!define AUMID "督办通" ; the id under which the desk itself shows its notifications
!define DATA "$LOCALAPPDATA\duban-desk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define PARCEL "Duban.Parcel"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64

!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include identity.nsh

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey LegalCopyright "Duban Desk founders"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\duban-desk.exe"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE SimpChinese
!insertmacro MUI_LANGUAGE English

LangString SecProgram ${LANG_SIMPCHINESE} "督办通程序"
LangString SecProgram ${LANG_ENGLISH} "The programs"
LangString SecAutostart ${LANG_SIMPCHINESE} "登录后自动启动"
LangString SecAutostart ${LANG_ENGLISH} "Start at sign-in"
LangString ParcelWords ${LANG_SIMPCHINESE} "督办通信使文件"
LangString ParcelWords ${LANG_ENGLISH} "Duban courier file"
LangString StillOpen ${LANG_SIMPCHINESE} "督办通正在运行，请先关闭它。"
LangString StillOpen ${LANG_ENGLISH} "Duban Desk is running. Close it first."
LangString Only64 ${LANG_SIMPCHINESE} "督办通需要 64 位的 Windows 10 或 11。"
LangString Only64 ${LANG_ENGLISH} "Duban Desk needs a 64-bit Windows 10 or 11."
LangString DeleteData ${LANG_SIMPCHINESE} "是否同时删除您在这台电脑上的督办通数据？$\r$\n其中有草稿和写好但还没有发出的内容，删除后无法恢复。不清楚时请选“否”。"
LangString DeleteData ${LANG_ENGLISH} "Delete your Duban Desk data on this computer too?$\r$\nDrafts and what was written but not sent cannot be brought back. If you don't know, choose No."

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Only64)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs holds its file; nothing is replaced under it.
!macro StopWhileRunning un
Function ${un}StopWhileRunning
  ${If} ${FileExists} "$INSTDIR\duban-desk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\duban-desk.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(StillOpen)" /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro StopWhileRunning ""
!insertmacro StopWhileRunning "un."

Section "$(SecProgram)" Program
  SectionIn RO
  Call StopWhileRunning
  RMDir /r "$INSTDIR\_internal" ; of an older version nothing stays that the new one does not have
  SetOutPath "$INSTDIR"
  File /r "${PROGRAMS}\*"
  File "/oname=duban.ico" "${ICON}"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\duban-desk.exe" "" "$INSTDIR\duban.ico"
  !insertmacro GiveIdentity "$SMPROGRAMS\${TITLE}.lnk" "${AUMID}"
  WriteRegStr SHCTX "Software\Classes\AppUserModelId\${AUMID}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "Software\Classes\AppUserModelId\${AUMID}" "IconUri" "$INSTDIR\duban.ico"
  WriteRegStr SHCTX "Software\Classes\.dbx" "" "${PARCEL}"
  WriteRegStr SHCTX "Software\Classes\${PARCEL}" "" "$(ParcelWords)"
  WriteRegStr SHCTX "Software\Classes\${PARCEL}\DefaultIcon" "" "$INSTDIR\duban.ico"
  WriteRegStr SHCTX "Software\Classes\${PARCEL}\shell\open\command" "" '"$INSTDIR\duban-desk.exe" "%1"'
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\duban.ico"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Duban Desk founders"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "$(SecAutostart)" Autostart
  WriteRegStr SHCTX "${RUN}" "${KEY}" '"$INSTDIR\duban-desk.exe" --minimised'
SectionEnd

Section
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AUTOSTART" $1
  ${IfNot} ${Errors}
    WriteRegStr SHCTX "${RUN}" "${KEY}" '"$INSTDIR\duban-desk.exe" --minimised'
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; file types have changed
SectionEnd

Section Uninstall
  Call un.StopWhileRunning
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegValue SHCTX "${RUN}" "${KEY}"
  DeleteRegKey SHCTX "Software\Classes\AppUserModelId\${AUMID}"
  DeleteRegKey HKCU "Software\Classes\AppUserModelId\${AUMID}" ; written by the desk itself
  DeleteRegKey SHCTX "Software\Classes\${PARCEL}"
  ReadRegStr $0 SHCTX "Software\Classes\.dbx" ""
  ${If} $0 == "${PARCEL}"
    DeleteRegKey SHCTX "Software\Classes\.dbx"
  ${EndIf}
  DeleteRegKey SHCTX "${UNINSTALL}"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\duban-desk.exe"
  Delete "$INSTDIR\duban-sync.exe"
  Delete "$INSTDIR\duban.ico"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Call un.AskAboutData
SectionEnd

; Kept unless somebody says to delete it; the data of other users is never touched.
Function un.AskAboutData
  SetShellVarContext current
  ${IfNot} ${FileExists} "${DATA}\*"
    Return
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DELETEDATA" $1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DeleteData)" /SD IDNO IDYES delete
    Return
  ${EndIf}
  delete:
  RMDir /r "${DATA}"
FunctionEnd
