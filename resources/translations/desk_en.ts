<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
 <context>
  <name>desk</name>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <source>{1} {2}{3}。送达后答复记在催办之下，期限不变。</source>
   <extracomment>{1} = case.name(urge.unit); {2} = label(urge.kind); {3} = said</extracomment>
   <translation>{1} {2!t}{3}. Once delivered, the answer is recorded under this chaser; the deadline does not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <source>办到哪一步、有什么困难、何时办结</source>
   <translation>How far it is, what is difficult, when it will be closed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <location filename="../../desktop/actions/reply.py" />
   <source>提交答复</source>
   <translation>Submit answer</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <source>现在没有等待本单位答复的催办。</source>
   <translation>No chaser awaits an answer from your unit.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>答复催办</source>
   <translation>Answer the chaser</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/answer_urge.py" />
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>答复内容</source>
   <translation>Answer</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>{1}（已指定）</source>
   <extracomment>{1} = unit.name</extracomment>
   <translation>{1} (designated)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>交办</source>
   <translation>Assign</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>交办下级单位</source>
   <translation>Assign to a unit below</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>交办意见</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>优先交办属地、职能最近的单位</source>
   <translation>Prefer the unit closest by place or duty</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>工作日；不填按办法规定，只能缩短</source>
   <translation>Working days, shorter only; empty: as the Measures set</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>承办单位</source>
   <translation>Handling unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>核查要点、联系方式、注意事项</source>
   <translation>What to verify, whom to contact, what to watch</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>缩短期限为</source>
   <translation>Shorten the limit to</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>送达后 {1} 收到交办，应在 {2} 前办结并反馈；本单位仍负责，期限 {3} 不变。{4}</source>
   <extracomment>{1} = case.name(unit); {2} = due_words(child.due, case.now); {3} = own; {4} = advice(case, unit)</extracomment>
   <translation>Once delivered, {1} receives the assignment and must finish and report back by {2!t}; your unit stays responsible, its deadline {3!t} does not change. {4!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/assign_down.py" />
   <source>选定承办单位后，这里显示它的期限。本单位的期限不因交办而改变。</source>
   <translation>Once a handling unit is chosen, its deadline is shown here. Passing the order down does not change your unit's deadline.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>{1}，最多 {2} 个。可拖入文件，或用 Ctrl+V 粘贴图片。</source>
   <extracomment>{1} = limits.promise(taken); {2} = MOST</extracomment>
   <translation>{1!t}, at most {2} files. Drop files here, or paste a picture with Ctrl+V.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>已有 {1} 个附件</source>
   <extracomment>{1} = MOST</extracomment>
   <translation>{1} {1|attachment|attachments} already</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>已经添加过</source>
   <translation>Already added</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>文件是空的</source>
   <translation>The file is empty</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>读不出来：文件可能已移走、正被占用，或没有权限。</source>
   <translation>Cannot be read: the file may have been moved, be in use, or you may lack permission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/attach.py" />
   <source>附件共 {1}，按现在的线路约需 {2}传完。</source>
   <extracomment>{1} = size_words(size); {2} = time</extracomment>
   <translation>Attachments of {1!t} in total; on the present line sending takes about {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/entry.py" />
   <source>登录后自动启动，收在托盘里</source>
   <translation>Started at sign-in, into the tray</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/entry.py" />
   <location filename="../../desktop/background/logind.py" />
   <location filename="../../desktop/kit/gate.py" />
   <location filename="../../desktop/screens/main/brand.py" />
   <location filename="../../desktop/screens/main/window.py" />
   <location filename="../../desktop/screens/printing/painting.py" />
   <location filename="../../desktop/tray/service.py" />
   <location filename="../../desktop/work.py" />
   <source>督办通</source>
   <translation>Duban</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>“{1}”是只读的，或者没有写入权限。</source>
   <extracomment>{1} = place</extracomment>
   <translation>"{1}" is read-only, or you may not write there.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>“{1}”读写不了。</source>
   <extracomment>{1} = place</extracomment>
   <translation>"{1}" cannot be read or written.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>启动方式没有改成</source>
   <translation>Starting at sign-in was not changed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>登记的程序“{1}”已经不在，登录后不会启动；勾选后改用现在这个程序。</source>
   <extracomment>{1} = self.gone</extracomment>
   <translation>The program "{1}" that was to start is not there any more, so nothing starts; tick the box to use this one.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>磁盘或配额已满。</source>
   <translation>The disk or your quota is full.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>管理员已为所有用户开启，您自己的已经关闭。</source>
   <translation>An administrator switched it on for all users; for you it is off.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>管理员已为这台电脑的所有用户开启，只有管理员能关闭。</source>
   <translation>An administrator switched it on for all users of this computer; only an administrator can switch it off.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>管理员已为这台电脑的所有用户开启；在这里关闭只对您自己有效。</source>
   <translation>An administrator switched it on for all users of this computer; switching it off here counts for you alone.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>系统存放自动启动设置的地方写不进去。</source>
   <translation>The place where the system keeps what starts at sign-in cannot be written.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>请清理磁盘空间后再试。</source>
   <translation>Make room on the disk and try again.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/autostart/standing.py" />
   <source>请联系管理这台电脑的人，或在系统设置的“自动启动”里更改。</source>
   <translation>Ask whoever looks after this computer, or change it in the system's own settings for start-up programs.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/barred.py" />
   <source>{1} 件工单</source>
   <extracomment>{1} = len(some)</extracomment>
   <translation>{1} {1|order|orders}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/barred.py" />
   <source>{1}不能{2}：{3}</source>
   <extracomment>{1} = which; {2} = deed; {3} = reason</extracomment>
   <translation>{1}: "{2}" may not be done: {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/barred.py" />
   <source>{1}等 {2} 件</source>
   <extracomment>{1} = ''.join(names); {2} = len(some)</extracomment>
   <translation>{1} and others, {2} in all</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/barred.py" />
   <source>{1}（依据{2}）。</source>
   <extracomment>{1} = why.reason.rstrip('。'); {2} = article</extracomment>
   <translation>{1} (under {2}).</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/batch.py" />
   <source>另有 {1} 件可能已经送达，不能撤回。</source>
   <extracomment>{1} = returned.left</extracomment>
   <translation>{1} more may have been delivered already and cannot be taken back.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/batch.py" />
   <source>已撤回 {1} 件</source>
   <extracomment>{1} = returned.back</extracomment>
   <translation>{1} taken back</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/ahead.py" />
   <source>按办法</source>
   <translation>As in the Measures</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/ahead.py" />
   <source>提前 {1} 个工作日</source>
   <extracomment>{1} = self.days</extracomment>
   <translation>{1} working {1|day|days} before</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/ahead.py" />
   <source>提前 {1} 小时</source>
   <extracomment>{1} = self.hours</extracomment>
   <translation>{1} {1|hour|hours} before</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>1 小时后提醒</source>
   <translation>Remind me in 1 hour</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>15 分钟后提醒</source>
   <translation>Remind me in 15 minutes</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>上级的决定</source>
   <translation>Decisions from above</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>临期</source>
   <translation>Due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>今日到期</source>
   <translation>Due today</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>催办和提请协调</source>
   <translation>Chasers, coordination</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>差评</source>
   <translation>Bad rating</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../desktop/screens/approvals/pane.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../sync/cache/places.py" />
   <source>待我审批</source>
   <translation>Approvals</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>新到工单</source>
   <translation>New orders</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>明天 9:00 提醒</source>
   <translation>Remind me tomorrow at 9:00</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <source>汇总</source>
   <translation>Summary</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../sync/cache/places.py" />
   <source>督办</source>
   <translation>Supervised</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/causes.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>超期</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/wishes.py" />
   <source>只有紧急的有声音</source>
   <translation>Only the urgent ones sound</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/wishes.py" />
   <source>每次都有声音</source>
   <translation>Every one sounds</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/being_told/wishes.py" />
   <source>没有声音</source>
   <translation>No sound</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/brief.py" />
   <source>这件工单已不在本单位范围内。</source>
   <translation>This order is no longer within your unit's scope.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/brief.py" />
   <source>这件工单限定了知悉范围，不能发到群里（《办法》第十七条）。</source>
   <translation>This order is restricted and cannot be sent to a group (Art. 17 of the Measures).</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>情况说明</source>
   <translation>Situation</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>提请事由</source>
   <translation>Reason for asking</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <source>提请区级平台协调</source>
   <translation>Ask the district platform to coordinate</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>提请协调</source>
   <translation>Ask for coordination</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../desktop/actions/sign.py" />
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../desktop/actions/upward.py" />
   <location filename="../../desktop/actions/verify.py" />
   <source>本单位没有这件工单的在办交办。</source>
   <translation>Your unit has no open assignment of this order.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <source>涉及哪些单位、分歧在哪里、本单位的建议</source>
   <translation>Which units are concerned, where they differ, what your unit suggests</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/call_coordination.py" />
   <source>送达后由 {1} 协调，确定牵头和协办单位；答复之前由本单位继续办理，期限仍为 {2}。</source>
   <extracomment>{1} = district; {2} = limit</extracomment>
   <translation>Once delivered, {1} coordinates and names the lead and assisting units; until it answers your unit keeps handling the order, its deadline stays {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/calling.py" />
   <source>反映人 {1}　电话 {2}</source>
   <extracomment>{1} = masked_name(reporter); {2} = masked_phone(reporter.phone)</extracomment>
   <translation>Reporter {1!t}　Telephone {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/calling.py" />
   <source>反映人没有留下姓名和电话，无法核对来电的人：只读下面这段话，不要多说。</source>
   <translation>The reporter left neither name nor telephone, so the caller cannot be checked: read only what stands below and say no more.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/calling.py" />
   <source>反映人身份保密：不要确认、也不要否认对方是不是反映人。</source>
   <translation>The reporter is confidential: neither confirm nor deny that the caller is the reporter.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/calling.py" />
   <source>请对方先说出姓名和电话，与上面一致再告知。</source>
   <translation>Ask the caller for name and telephone first; go on only if both match those above.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/calling.py" />
   <source>这件工单涉密待核：除下面这句话外什么都不要说，请对方联系区级平台。</source>
   <translation>This order is under secrecy review: say nothing but the sentence below, and refer the caller to the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/case.py" />
   <location filename="../../desktop/actions/variables.py" />
   <source>上级单位</source>
   <translation>Superior unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/chase.py" />
   <location filename="../../sync/regulation/conditions/together.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>请查看办理过程。</source>
   <translation>Please see the history.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/chase.py" />
   <source>这个单位现在没有这件工单的在办交办。</source>
   <translation>This unit has no open assignment of this order at present.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/checking.py" />
   <location filename="../../sync/regulation/checklist.py" />
   <source>不泄露身份</source>
   <translation>Identity kept hidden</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/checking.py" />
   <location filename="../../sync/regulation/checklist.py" />
   <source>核查有记录</source>
   <translation>Verification recorded</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/checking.py" />
   <source>等{1}项</source>
   <extracomment>{1} = len(found)</extracomment>
   <translation> and others, {1} in all</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/checking.py" />
   <source>自查：请留意{1}{2}。</source>
   <extracomment>{1} = named; {2} = more</extracomment>
   <translation>Self-check: please mind {1!t}{2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/checking.py" />
   <location filename="../../sync/regulation/checklist.py" />
   <source>落款单位</source>
   <translation>Replying unit named</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <source>{1}。送达后全单办结，不再接受办理，由区级平台回访；提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case)</extracomment>
   <translation>{1!t}. Once delivered, the whole order is closed for good, and the district platform calls back; it can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>办理结论</source>
   <translation>Conclusion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>办结</source>
   <translation>Close order</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <source>办结工单</source>
   <translation>Close the order</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>办结意见</source>
   <translation>Closing opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/close.py" />
   <source>概括办理结果，回访时使用</source>
   <translation>Sum up the result; it is used in the callback</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <source>{1}。送达后记为一次联系（{2}）；提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case); {2} = met</extracomment>
   <translation>{1!t}. Once delivered, it is recorded as a contact ({2!t}); it can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <source>反映人补充了什么、同意什么；没有联系上的写明原因</source>
   <translation>What the reporter added or agreed to; if not reached, the reason</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>已联系上</source>
   <translation>Reached</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>已联系上反映人</source>
   <translation>Reached the reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>未联系上</source>
   <translation>Not reached</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <source>登记联系</source>
   <translation>Record contact</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <source>登记联系反映人</source>
   <translation>Record contact</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>联系情况</source>
   <translation>What was said</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>联系方式</source>
   <translation>Means of contact</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/contact.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>联系时间</source>
   <translation>Time of contact</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/copies.py" />
   <source>先发缩小的照片 {1}，原图 {2} {3}</source>
   <extracomment>{1} = size_words(ref.size); {2} = size_words(ref.original.size); {3} = after</extracomment>
   <translation>A smaller photo of {1!t} goes first, the original of {2!t} {3!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/copies.py" />
   <source>在关闭省流量后发送</source>
   <translation>Sent after low-data mode is switched off</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/copies.py" />
   <source>随后</source>
   <translation>Right after</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>{1}本机的发件箱没有导出：{2}。</source>
   <extracomment>{1} = _HAND_BACK; {2} = problem.title</extracomment>
   <translation>{1!t} The outbox of this workstation was not exported: {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>{1}的信使文件已收下</source>
   <extracomment>{1} = done.unit</extracomment>
   <translation>The courier file of {1} is taken in</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>{1}的发件箱已转交区级平台，回执和新变化都在带回文件里。</source>
   <extracomment>{1} = units</extracomment>
   <translation>The outbox of {1} has been handed to the district platform; receipts and new changes are in the return file.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>{1}的发件箱，请本机代为转交区级平台（{2}）。</source>
   <extracomment>{1} = seen.unit; {2} = size</extracomment>
   <translation>The outbox of {1}, to be brought to the district platform by this workstation ({2}).</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>从区级平台带回，给{1}的这台工作站（{2}）。</source>
   <extracomment>{1} = seen.unit; {2} = size</extracomment>
   <translation>Brought back from the district platform, for this workstation of {1} ({2}).</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>信使文件 (*{1})</source>
   <extracomment>{1} = EXTENSION</extracomment>
   <translation>Courier file (*{1})</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>其中有办理结果和回执 {1} 件，工单资料 {2} 条。</source>
   <extracomment>{1} = seen.results; {2} = seen.rows</extracomment>
   <translation>It holds {1} results and receipts, and {2} records of orders.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>内容已加密，本机读不到，也看不出有几件。</source>
   <translation>What is in it is encrypted; this workstation can neither read nor count it.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>区级平台没有接受{1}的信使文件</source>
   <extracomment>{1} = refused.unit</extracomment>
   <translation>The district platform did not accept the courier file of {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>另有带回文件 {1} 份，请交还原单位。</source>
   <extracomment>{1} = len(answers)</extracomment>
   <translation>There are also {1} return {1|file|files}; please hand {1|it|them} back to the units they came from.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>导入</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>导入这份带回文件？</source>
   <translation>Import what was brought back?</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>已写好 {1}</source>
   <extracomment>{1} = files[0].name</extracomment>
   <translation>{1} is written</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>已写好 {1} 份带回文件</source>
   <extracomment>{1} = len(files)</extracomment>
   <translation>{1} return {1|file is|files are} written</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>带回文件已备好</source>
   <translation>The return file is ready</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>带回文件已采用</source>
   <translation>The return file is taken over</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>收下并转交</source>
   <translation>Take and bring it</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>收下这份信使文件？</source>
   <translation>Take this courier file?</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>签名相符：文件完整，途中没有被改动；是不是这个单位的工作站写的，由区级平台核对。</source>
   <translation>The signature fits: the file is whole and was not changed on its way. Whether a workstation of that unit wrote it is checked by the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>签名相符：由本机登记的区级平台签发，途中没有被改动。</source>
   <translation>The signature fits: written by the district platform of this workstation, and not changed on its way.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>请交还给原单位，由导出的那台工作站导入。</source>
   <translation>Please hand it back to the unit it came from, to be imported by the workstation that exported.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/courier.py" />
   <source>请存到优盘，交还给原单位。</source>
   <translation>Please save it to a USB stick and hand it back to the unit it came from.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>不同意</source>
   <translation>Do not agree</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <source>不同意的须说明理由</source>
   <translation>A refusal needs reasons</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <source>可少于申请的天数</source>
   <translation>May be fewer days than asked for</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>同意</source>
   <translation>Agree</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>同意延长（工作日）</source>
   <translation>Extend by (working days)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <source>同意：{1} 的期限由 {2} 延至 {3}，由其告知反映人。不同意：期限仍为 {4}。本单位自己的期限都不变。</source>
   <extracomment>{1} = case.name(asked.asked_by); {2} = before; {3} = moved; {4} = before</extracomment>
   <translation>Agree: {1}'s deadline moves from {2!t} to {3!t}, and it informs the reporter. Do not agree: it stays {4!t}. Your unit's own deadline does not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审批延期</source>
   <translation>Decide extension</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>审批意见</source>
   <translation>Decision</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_extension.py" />
   <source>这项申请已经有了决定，或不由本单位审批。</source>
   <translation>This request has been decided already, or is not for your unit to decide.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>{1}退回：{2} 不再承办，{3}。不同意：{4} 继续办理，期限仍为 {5}。</source>
   <extracomment>{1} = pass_up; {2} = who; {3} = taken; {4} = who; {5} = due</extracomment>
   <translation>{1!t} Return: {2} no longer handles it, {3!l}. Do not agree: {4} keeps handling it, the deadline stays {5!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>三种决定都须写明意见</source>
   <translation>All three decisions need a written opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>不选则由本单位自行办理</source>
   <translation>None: your unit handles it itself</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>同意上报</source>
   <translation>Agree to pass it up</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>同意上报：送 {1} 审核。</source>
   <extracomment>{1} = case.name(above)</extracomment>
   <translation>Agree to pass it up: sent to {1} for review.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审核上报</source>
   <translation>Review the referral upward</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../desktop/actions/review.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>审核意见</source>
   <translation>Review opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>由本单位自行办理</source>
   <translation>Your unit handles it itself</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>这项上报已经有了决定，或不由本单位审核。</source>
   <translation>This referral has been decided already, or is not for your unit to review.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>退回后交办</source>
   <translation>After the return, assign to</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>退回，重新交办</source>
   <translation>Return and reassign</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decide_upward.py" />
   <source>重新交办 {1}，期限重新计算</source>
   <extracomment>{1} = case.name(unit)</extracomment>
   <translation>reassigned to {1}, the deadline starts again</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>已同意上报</source>
   <translation>Referral upward agreed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>已同意延期</source>
   <translation>Extension granted</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>已将办理结果退回重办</source>
   <translation>Result returned for re-handling</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>已退回，重新交办</source>
   <translation>Returned and reassigned</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>已通过办理结果</source>
   <translation>Result accepted</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>未同意上报</source>
   <translation>Referral upward not agreed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/decided.py" />
   <source>未同意延期</source>
   <translation>Extension not granted</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source> · 已结束</source>
   <translation> · Ended</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>{1}至{2}</source>
   <extracomment>{1} = first; {2} = day_words(last)</extracomment>
   <translation>{1!t} to {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>{1}起</source>
   <extracomment>{1} = first</extracomment>
   <translation>from {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>从{1}起</source>
   <extracomment>{1} = day_words(date.fromisoformat(first))</extracomment>
   <translation>from {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>从开始日期起</source>
   <translation>from the start date</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <location filename="../../desktop/screens/designations/shelf.py" />
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>具体承办单位</source>
   <translation>Implementing unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>写明承办哪些事项，如：村内路灯、道路保洁</source>
   <translation>What it handles, for example: street lamps and road cleaning in the village</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>只限这些分类</source>
   <translation>Only these categories</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>只限这些地点</source>
   <translation>Only these places</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>可以不填</source>
   <translation>May be left empty</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>开始日期</source>
   <translation>Start date</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>截止日期</source>
   <translation>End date</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>承办范围</source>
   <translation>Scope</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>提交指定</source>
   <translation>Submit designation</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>提交终止</source>
   <translation>Submit ending</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>最后一天</source>
   <translation>Last day</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>本单位</source>
   <translation>your unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>用顿号隔开；不填，所有分类</source>
   <translation>Separate with Chinese commas; leave empty for all categories</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>用顿号隔开；不填，所有地点</source>
   <translation>Separate with Chinese commas; leave empty for all places</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>终止原因</source>
   <translation>Reason for ending</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/declaring.py" />
   <source>送达后由区级平台登记；{1}，交办此类事项时会提示由该单位承办。{2}仍对办理结果负责。</source>
   <extracomment>{1} = since; {2} = named</extracomment>
   <translation>Once delivered, the district platform records it; {1!l}, whoever passes such matters down is reminded of this unit. {2} still answers for the result.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/designate.py" />
   <source>本机还没有收到本单位的信息。</source>
   <translation>This computer has not received your unit's data yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/designate.py" />
   <source>请先同步一次。</source>
   <translation>Please synchronise once first.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/designation.py" />
   <source>{1} 是指定的具体承办单位（{2}）。</source>
   <extracomment>{1} = case.name(unit); {2} = found.scope</extracomment>
   <translation>{1} is designated as the implementing unit ({2}).</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/designation.py" />
   <source>{1} 现在没有被指定承办此类事项，仍可交办。</source>
   <extracomment>{1} = case.name(unit)</extracomment>
   <translation>{1} is not designated for matters of this kind at present; you may still assign it.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/desk.py" />
   <source>请先登录</source>
   <translation>Please sign in first</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/doubts.py" />
   <source>您刚刚从另一件工单 {1}“{2}”切换过来。</source>
   <extracomment>{1} = before.order.number; {2} = before.order.subject</extracomment>
   <translation>You have just come here from another order, {1} "{2}".</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/doubts.py" />
   <source>文字里写着另一件工单 {1}“{2}”反映人的姓名。</source>
   <extracomment>{1} = order.number; {2} = order.subject</extracomment>
   <translation>The text names the reporter of another order, {1} "{2}".</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/doubts.py" />
   <source>文字里写着另一件工单 {1}“{2}”反映人的电话。</source>
   <extracomment>{1} = order.number; {2} = order.subject</extracomment>
   <translation>The text has the telephone of the reporter of another order, {1} "{2}".</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/doubts.py" />
   <source>文字里写着另一件工单的编号 {1}“{2}”。</source>
   <extracomment>{1} = row.number; {2} = row.subject</extracomment>
   <translation>The text has the number of another order, {1} "{2}".</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/doubts.py" />
   <source>正要提交的是：{1}。</source>
   <extracomment>{1} = self.about</extracomment>
   <translation>About to be submitted: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <source>{1}。送达后解释的内容记入工单，期限和办理状态不变；提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case)</extracomment>
   <translation>{1!t}. Once delivered, the explanation is recorded in the order; deadline and state do not change; it can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>不能办理的原因</source>
   <translation>Why it cannot be done</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <source>依据的法律政策、为什么不能办理、可以怎么做</source>
   <translation>The law or policy it rests on, why it cannot be done, what can be done instead</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>政策解释</source>
   <translation>Explain the policy</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>解释内容</source>
   <translation>Explanation</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>解释方式</source>
   <translation>How it was explained</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>解释时间</source>
   <translation>When it was explained</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/explain.py" />
   <source>记录解释</source>
   <translation>Record the explanation</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>{1}同意后期限由 {2} 延至 {3}。</source>
   <extracomment>{1} = lead; {2} = last; {3} = granted_words(case, hop, days)</extracomment>
   <translation>{1!t} Once granted, the deadline moves from {2!t} to {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>已做的工作；批准后须一并告知反映人</source>
   <translation>What has been done; the reporter must be told once it is granted</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>延期理由</source>
   <translation>Reason for the extension</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>延长天数（工作日）</source>
   <translation>Days to extend (working days)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>情况复杂在何处，为何不能按时办结</source>
   <translation>What makes it complex, why it cannot be closed in time</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../desktop/actions/identity.py" />
   <source>提交申请</source>
   <translation>Submit request</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>申请延期</source>
   <translation>Ask for an extension</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>自现期限届满之日起算</source>
   <translation>Counted from the day the present deadline ends</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>送达后由 {1} 审批；{2} 前到达方为有效，批准前期限不变。</source>
   <extracomment>{1} = case.name(hop.superior); {2} = last</extracomment>
   <translation>Once delivered, {1} decides; it counts only if it arrives by {2!t}, and until it is granted the deadline does not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>阶段性进展</source>
   <translation>Progress so far</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/extension.py" />
   <source>（不能晚于上级单位的期限）</source>
   <translation> (no later than the superior unit's deadline)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/failure.py" />
   <source>刚才的操作没有完成，已保存的内容不受影响。</source>
   <translation>What you just did was not completed; what was saved is not affected.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/failure.py" />
   <source>程序遇到一个意外问题</source>
   <translation>The program met with an unexpected problem</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/failure.py" />
   <source>请再试一次；若仍出现，请联系区级平台。</source>
   <translation>Please try again; if it comes back, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <source>“{1}”还没有填写，请补上或删去</source>
   <extracomment>{1} = left</extracomment>
   <translation>"{1}" is not filled in yet; please fill it in or delete it</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <source>应在 {1} 至 {2} 之间</source>
   <extracomment>{1} = field.least; {2} = field.most</extracomment>
   <translation>Should be between {1} and {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <source>提交</source>
   <translation>Submit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <source>请填写</source>
   <translation>Please fill this in</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <location filename="../../desktop/screens/compose/days.py" />
   <location filename="../../desktop/screens/compose/picking.py" />
   <location filename="../../desktop/screens/inbox/batchfields.py" />
   <source>请选择</source>
   <translation>Please choose</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/form.py" />
   <source>超出 {1} 字，最多 {2} 字</source>
   <extracomment>{1} = len(value) - field.limit; {2} = field.limit</extracomment>
   <translation>{1} {1|character|characters} too many, at most {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../desktop/actions/upward.py" />
   <source>{1} 前送达为按时。</source>
   <extracomment>{1} = limit</extracomment>
   <translation>Delivery by {1!t} is in time.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>协办意见</source>
   <translation>Assisting opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <source>已过 {1} 的期限，仍可提交。</source>
   <extracomment>{1} = limit</extracomment>
   <translation>The deadline {1!t} has passed; it can still be submitted.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>提交协办意见</source>
   <translation>Submit the assisting opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <location filename="../../desktop/actions/state_position.py" />
   <source>提交意见</source>
   <translation>Submit opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>本单位不是这件工单的协办单位。</source>
   <translation>Your unit is not an assisting unit of this order.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <source>本单位核查的情况、职责依据、能做和不能做的</source>
   <translation>What your unit verified, the basis of its duty, what it can and cannot do</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/give_opinion.py" />
   <source>送达后本单位的协办办结，由 {1} 统一答复反映人；{2}</source>
   <extracomment>{1} = case.name(lead.receiver); {2} = late</extracomment>
   <translation>Once delivered, your unit's assisting part is closed, and {1} answers the reporter for all; {2!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>工作交接单</source>
   <translation>Handover sheet</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>已不在本单位范围内</source>
   <translation>No longer within your unit's scope</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <location filename="../../desktop/screens/trip/words.py" />
   <source>没有期限</source>
   <translation>No deadline</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>等{1}办理</source>
   <extracomment>{1} = row.unit</extracomment>
   <translation>Awaits {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>等审核办理结果</source>
   <translation>Awaits review of the result</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>等延期审批</source>
   <translation>Awaits a decision on the extension</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>等本单位办理</source>
   <translation>Awaits your unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>等本单位签收</source>
   <translation>Awaits your unit's signature</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/handover_note.py" />
   <source>（已超期）</source>
   <translation> (overdue)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>{1}。送达后由区级平台决定；同意后只有本单位能看到反映人，本次交办结束即止。</source>
   <extracomment>{1} = reporter_words(case)</extracomment>
   <translation>{1!t}. Once delivered, the district platform decides; if it agrees, only your unit sees the reporter, and only until this assignment ends.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>{1}上次申请没有获得同意：{2}。</source>
   <extracomment>{1} = why; {2} = asked[-1].opinion or '区级平台没有写意见'</extracomment>
   <translation>{1!t} The last request was not agreed to: {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>{1}审批期间期限照常计算；提交后 10 秒内可撤回。</source>
   <extracomment>{1} = lead</extracomment>
   <translation>{1!t} The deadline keeps running meanwhile; it can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>{1}已申请联系反映人，等待区级平台决定。</source>
   <extracomment>{1} = why</extracomment>
   <translation>{1!t} Contact with the reporter has been asked for; the district platform decides.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>{1}确需联系的，可以向区级平台申请。</source>
   <extracomment>{1} = why</extracomment>
   <translation>{1!t} If contact is really needed, you can ask the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>为什么不联系本人就无法办理</source>
   <translation>Why it cannot be handled without contacting the person</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>举报件不向承办单位透露反映人身份。</source>
   <translation>Handling units are not told who made a tip-off.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>区级平台没有写意见</source>
   <translation>No opinion given by the district platform</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <source>反映人身份保密，姓名、电话和地址没有下发到本单位。</source>
   <translation>The reporter's identity is confidential; name, telephone and address were not sent to your unit.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>申请理由</source>
   <translation>Reason for asking</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/identity.py" />
   <location filename="../../desktop/screens/order/sight.py" />
   <location filename="../../desktop/tray/wording.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>申请联系反映人</source>
   <translation>Ask to contact the reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>下一步措施</source>
   <translation>Next measures</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>从第 {1} 次办理的差评 {2} 送达起 {3} 个工作日</source>
   <extracomment>{1} = letter.handling; {2} = moment_words(letter.reached_at, case.now); {3} = days</extracomment>
   <translation>{3} working {3|day|days} from {2!t}, when the bad rating of handling No. {1} arrived</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>函告区级平台</source>
   <translation>Write to the district platform</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>办理依据</source>
   <translation>Basis of the handling</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>历次办理情况</source>
   <translation>How it was handled each time</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>反映人为何仍不满意</source>
   <translation>Why the reporter is still not satisfied</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>姓名和职务</source>
   <translation>Name and position</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>差评原因</source>
   <translation>Cause of the bad rating</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>已过 {1} 的函告期限，将标记为逾期函告。</source>
   <extracomment>{1} = limit</extracomment>
   <translation>The letter was due by {1!t}; it will be marked as late.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>提交函告</source>
   <translation>Submit letter</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>每次办理的时间、措施和结果</source>
   <translation>When, how and with what result it was handled each time</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>法律法规、政策文件或职责分工</source>
   <translation>Laws, policies or division of duties</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>第{1}次办理：{2}</source>
   <extracomment>{1} = n; {2} = words</extracomment>
   <translation>Handling No. {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>签发人</source>
   <translation>Signed by</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>继续办理的安排，或解释引导的情况</source>
   <translation>How the handling goes on, or how it is explained</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>这件工单没有待函告的差评。</source>
   <translation>This order has no bad rating that awaits a letter.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/letter.py" />
   <source>送达后由 {1} 审核，审核通过即了结，或者决定重办；{2}，{3}</source>
   <extracomment>{1} = case.name(letter.decider); {2} = began; {3} = late</extracomment>
   <translation>Once delivered, {1} reviews it: passing settles the matter, or it decides on re-handling; {2!l}, {3!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <source>人员姓名或单位名称</source>
   <translation>Name of the person or unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>回执</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>对方尚未确认</source>
   <translation>Not yet confirmed by the other side</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/effects/chasing.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>对方已确认</source>
   <translation>Confirmed by the other side</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <source>对方怎么答复，可以不填</source>
   <translation>How they answered; may be left empty</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>所办交办</source>
   <translation>Assignment concerned</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <source>登记通知</source>
   <translation>Record notice</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <source>登记通知承办人</source>
   <translation>Record that the handler was notified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <source>送达后记入 {1} 这次交办（{2}）；不改变期限和办理状态。</source>
   <extracomment>{1} = case.name(hop.receiver); {2} = back</extracomment>
   <translation>Once delivered, it is recorded in this assignment of {1} ({2!t}); deadline and state do not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>通知对象</source>
   <translation>Who was notified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>通知方式</source>
   <translation>How they were notified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/notify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>通知时间</source>
   <translation>When they were notified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/outbox.py" />
   <source>只能查看</source>
   <translation>Read only</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>导入 {1} 条：新增 {2} 条，替换同名的 {3} 条。</source>
   <extracomment>{1} = len(phrases); {2} = new; {3} = replaced</extracomment>
   <translation>{1} {1|phrase|phrases} imported: {2} new, {3} replaced by title.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>已导出 {1} 条到“{2}”。</source>
   <extracomment>{1} = len(book); {2} = file.name</extracomment>
   <translation>{1} {1|phrase|phrases} exported to "{2}".</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>新的常用语</source>
   <translation>New phrase</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>没有写成：请换一个文件夹，或检查磁盘空间。</source>
   <translation>Not written: please use another folder, or check the disk space.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>没有导入：{1}。</source>
   <extracomment>{1} = error</extracomment>
   <translation>Not imported: {1!l}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>没有导入：文件太大，不像是常用语。</source>
   <translation>Not imported: the file is too large for phrases.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>没有导入：文件读不出来，可能已移走或正被占用。</source>
   <translation>Not imported: the file cannot be read; it may have been moved or be in use.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/own_phrases.py" />
   <source>还没有自己的常用语。按“新建”写一条，或导入同事给的文件。</source>
   <translation>No phrases of your own yet. Write one with "New", or import a colleague's file.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>{1}，取不回 {2} 的附件。{3}</source>
   <extracomment>{1} = problem.title; {2} = size_words(size); {3} = problem.advice</extracomment>
   <translation>{1!t}, an attachment of {2!t} cannot be fetched. {3!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>原图 {1}</source>
   <extracomment>{1} = size_words(better.size)</extracomment>
   <translation>Original {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>原图 {1} {2}</source>
   <extracomment>{1} = size_words(mine.size); {2} = how</extracomment>
   <translation>Original {1!t} {2!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>原图没有取回：{1}</source>
   <extracomment>{1} = found.reason</extracomment>
   <translation>The original was not fetched: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>已传 {1}%</source>
   <extracomment>{1} = done</extracomment>
   <translation>{1}% sent</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>已另存到 {1}</source>
   <extracomment>{1} = path</extracomment>
   <translation>Saved to {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../desktop/screens/order/takeback.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>已送达</source>
   <translation>Delivered</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>待传</source>
   <translation>To be sent</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>没有存上：磁盘空间不够。</source>
   <translation>Not saved: there is not enough room on the disk.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>没有存上：这个位置不能写入，请换一个文件夹。</source>
   <translation>Not saved: this place cannot be written to; please choose another folder.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/papers.py" />
   <source>缩小的照片，原图 {1}</source>
   <extracomment>{1} = size_words(better.size)</extracomment>
   <translation>A smaller photo; the original has {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/phrases.py" />
   <source>全区</source>
   <translation>District</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/phrases.py" />
   <source>我的</source>
   <translation>Mine</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/phrases.py" />
   <source>通用</source>
   <translation>General</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/printing.py" />
   <source>不含反映人信息，供下村办理</source>
   <translation>Without the reporter's data, for work in the village</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/progress.py" />
   <source>做了什么、到了哪一步、下一步何时完成</source>
   <translation>What was done, how far it has come, when the next step ends</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/progress.py" />
   <source>登记办理进展</source>
   <translation>Record progress</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/progress.py" />
   <source>登记进展</source>
   <translation>Record progress</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/progress.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>进展情况</source>
   <translation>Progress</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/progress.py" />
   <source>送达后记入办理过程，上级单位可以看到；不改变期限和办理状态。</source>
   <translation>Once delivered, it is recorded in the history, where the superior unit sees it; deadline and state do not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/raise_difficult.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>提出疑难</source>
   <translation>Raise as difficult</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/raise_difficult.py" />
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>疑难问题</source>
   <translation>Difficult issue</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/raise_difficult.py" />
   <source>送达后列入疑难，在办的各单位可以表明意见，由区级平台决定；期限不停止计算{1}。</source>
   <extracomment>{1} = limit</extracomment>
   <translation>Once delivered, it is listed as difficult, units at work on it may state their positions, and the district platform decides; the deadline keeps running{1!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/raise_difficult.py" />
   <source>难在哪里、已经做过什么、需要怎样决定</source>
   <translation>Where the difficulty lies, what has been done, what decision is needed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/raise_difficult.py" />
   <source>，本单位的期限仍为 {1}</source>
   <extracomment>{1} = due_words(hop.due, case.now)</extracomment>
   <translation>, your unit's deadline stays {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reading.py" />
   <source>工单 {1}，反映人 {2} {3}</source>
   <extracomment>{1} = case.order.number; {2} = masked_name(reporter); {3} = masked_phone(reporter.phone)</extracomment>
   <translation>Order {1}, reporter {2!t} {3!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/receipts.py" />
   <source>回执单</source>
   <translation>Receipt</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/receipts.py" />
   <source>这一项还没有送达，没有回执。</source>
   <translation>This item has not been delivered; there is no receipt.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/related.py" />
   <source>同一反映人</source>
   <translation>Same reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/related.py" />
   <source>文中提到</source>
   <translation>Named in the text</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/related.py" />
   <location filename="../../desktop/screens/order/view.py" />
   <location filename="../../sync/regulation/effects/repeats.py" />
   <source>重复件</source>
   <translation>Repeat</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/related.py" />
   <source>首件</source>
   <translation>First order</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <source>为什么急需决定，可以不填</source>
   <translation>Why a decision is urgent; may be left empty</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <source>催请</source>
   <translation>Ask for a decision</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>催请审批</source>
   <translation>Press for a decision</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>催请说明</source>
   <translation>Note with the request</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <source>本单位没有等待决定的申请。</source>
   <translation>Your unit has no request that awaits a decision.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/remind.py" />
   <source>送达后提醒 {1} 尽快决定；决定之前请继续办理，期限照常计算。</source>
   <extracomment>{1} = case.name(decider(request, case.order))</extracomment>
   <translation>Once delivered, {1} is reminded to decide soon; please keep handling the order until then, the deadline keeps running.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <source>{1}。送达后答复记入工单；提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case)</extracomment>
   <translation>{1!t}. Once delivered, the reply is recorded in the order; it can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <source>办理情况、依据、结果；语气平和，不用内部简称</source>
   <translation>What was done, on what basis, with what result; calm in tone, no internal abbreviations</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <source>办结前还须有书面材料：勾选“已形成书面材料”，或添加附件。</source>
   <translation>Written material is needed before closing: tick "Written material exists", or add an attachment.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../desktop/actions/tell_accepted.py" />
   <location filename="../../desktop/actions/tell_extension.py" />
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>告知方式</source>
   <translation>How they were told</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../desktop/actions/tell_accepted.py" />
   <location filename="../../desktop/actions/tell_extension.py" />
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>告知时间</source>
   <translation>When they were told</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <source>如：三次拨打无人接听</source>
   <translation>For example: called three times, no answer</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>已告知反映人</source>
   <translation>The reporter was informed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>已形成书面材料</source>
   <translation>Written material exists</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>未能告知的原因</source>
   <translation>Why the reporter could not be informed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <location filename="../../sync/regulation/glimpse.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>答复反映人</source>
   <translation>Reply to the reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reply.py" />
   <source>答复和书面材料齐备后方可办结。</source>
   <translation>An order can be closed once the reply and the written material are complete.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/resolve.py" />
   <source>原文太长，放不进一条办理进展。</source>
   <translation>The text is too long to fit into one progress note.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/resolve.py" />
   <source>请撤回，文字会回到草稿，再分几条提交。</source>
   <translation>Please withdraw it; the words go back to the drafts; then submit them in several parts.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>上门走访</source>
   <translation>Visit at home</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <location filename="../../sync/regulation/terms/chasing.py" />
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>其他</source>
   <translation>Other</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>地址</source>
   <translation>Address</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <location filename="../../desktop/screens/account/page.py" />
   <location filename="../../desktop/screens/checkup/page.py" />
   <location filename="../../desktop/screens/conflict/view.py" />
   <location filename="../../desktop/screens/order/accesspage.py" />
   <location filename="../../desktop/screens/status/page.py" />
   <source>复制</source>
   <translation>Copy</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>复制摘要</source>
   <translation>Copied summary</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>姓名</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>导出</source>
   <translation>Exported</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>已隐去反映人</source>
   <translation>Reporter left out</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>打印</source>
   <translation>Printed</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>查看</source>
   <translation>View</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <location filename="../../sync/regulation/terms/chasing.py" />
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>电话</source>
   <translation>Telephone</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>电话联系核实</source>
   <translation>Check by telephone</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/reveal.py" />
   <source>送达答复</source>
   <translation>Deliver the reply</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <source>{1}退回：{2} 继续办理，期限仍为 {3}。</source>
   <extracomment>{1} = passed; {2} = who; {3} = due</extracomment>
   <translation>{1!t} Return: {2} keeps handling it, the deadline stays {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审核办理结果</source>
   <translation>Review the result</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <source>这项结果已经审核，或不由本单位审核。</source>
   <translation>This result has been reviewed already, or is not for your unit to review.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <source>退回的须说明理由</source>
   <translation>A return needs reasons</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>退回重办</source>
   <translation>Return for re-handling</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>通过</source>
   <translation>Accept</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/review.py" />
   <source>通过：{1} 的交办办结，由本单位答复反映人并办结全单。</source>
   <extracomment>{1} = who</extracomment>
   <translation>Accept: the assignment of {1} is closed; your unit replies to the reporter and closes the whole order.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <source>{1}送达后记入办理过程；当天处办是工作要求，不因此计为逾期，期限不变。</source>
   <extracomment>{1} = lead</extracomment>
   <translation>{1!t} Once delivered, it is recorded in the history; same-day handling is an expectation of work, missing it is not overdue, the deadline does not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <source>提交说明</source>
   <translation>Submit reason</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>未能当天办结的原因</source>
   <translation>Reason it was not closed the same day</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <source>本单位当天没有办结，请说明原因。</source>
   <translation>Your unit did not close it the same day; please give the reason.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <location filename="../../desktop/actions/verify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>补充说明</source>
   <translation>Additional note</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>说明当天未办结原因</source>
   <translation>Explain why not closed the same day</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/same_day.py" />
   <source>选择其他的必须填写</source>
   <translation>Required when "Other" is chosen</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/secret.py" />
   <source>上报并收回</source>
   <translation>Refer and recall</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/secret.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>判断涉密的依据</source>
   <translation>Basis for judging it secret</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/secret.py" />
   <source>只写为什么认为涉密，不要写涉密内容本身</source>
   <translation>Only why you hold it to be secret, not the secret content itself</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/secret.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>涉密上报</source>
   <translation>Refer as secret</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/secret.py" />
   <source>送达后，这件工单立即从各单位（包括本机）收回，由区级平台审定；本机上关于它的草稿、附件和待发送内容一并清除，期限照常计算。</source>
   <translation>Once delivered, this order is recalled at once from every unit (this workstation included), and the district platform decides; drafts, attachments and waiting items about it are erased here; the deadline keeps running.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/sign.py" />
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>签收</source>
   <translation>Sign for</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/sign.py" />
   <source>签收后由本单位办理，应在 {1} 前办结并反馈。签收不改变期限。</source>
   <extracomment>{1} = due_words(case.hop.due, case.now)</extracomment>
   <translation>Once signed for, your unit handles it and must close and report back by {1!t}. Signing does not change the deadline.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/sign.py" />
   <source>签收工单</source>
   <translation>Sign for the order</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>{1} {2}收到交办，当天不计</source>
   <extracomment>{1} = moment_words(decisive.assigned_at, case.now); {2} = case.name(decisive.receiver)</extracomment>
   <translation>{2} received the assignment {1!t}; that day does not count</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>{1}　{2}　电话：{3}</source>
   <extracomment>{1} = unit; {2} = person or '＿＿＿＿＿＿'; {3} = _BLANK</extracomment>
   <translation>{1}　{2}　Telephone: {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>{1}（{2}）{3} 前</source>
   <extracomment>{1} = day; {2} = weekday(hop.due); {3} = hour</extracomment>
   <translation>by {2!t} {1!t} {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>{1}，数 {2} 个工作日，最后一天结束前送达为按时。依据{3}。</source>
   <extracomment>{1} = begun; {2} = why.limit_days; {3} = basis</extracomment>
   <translation>{1!t}; {2} working {2|day|days} are counted; delivery by the end of the last day is in time. Under {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>{1}；法定截止日期。依据{2}、{3}。</source>
   <extracomment>{1} = begun; {2} = law.citation; {3} = article_words(why.article)</extracomment>
   <translation>{1!t}; statutory date. Under {2}, {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>另有 {1} 件已不在本单位范围内，没有打印。</source>
   <extracomment>{1} = missing</extracomment>
   <translation>{1} {1|is|are} no longer within your unit's scope and {1|was|were} not printed.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>工作单</source>
   <translation>Work slip</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>现场核实，能当场解决的当场解决；处理前后各拍一张照片，在期限前报送办理结果。</source>
   <translation>Verify on the spot and solve on the spot what can be solved; take a photo before and after, and report the result before the deadline.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>身份保密，不得打听、不得对外透露</source>
   <translation>Identity confidential; do not ask or tell who it is</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/slips.py" />
   <source>（暂定，放假安排公布后重新计算）</source>
   <translation> (provisional, counted again after the notice of days off)</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <source>对疑难问题表明意见</source>
   <translation>State your position on the difficult issue</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>本单位意见</source>
   <translation>Your unit's opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <source>本单位的职责和依据、可以承担的部分</source>
   <translation>Your unit's duty and its basis, what it can take on</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <source>现在没有等待决定的疑难问题。</source>
   <translation>No difficult issue awaits a decision at present.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <source>疑难问题：{1}{2}。送达后与其他单位的意见一并由区级平台决定。</source>
   <extracomment>{1} = pending.issue; {2} = said</extracomment>
   <translation>Difficult issue: {1}{2!t}. Once delivered, the district platform decides on it together with the other units' opinions.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/state_position.py" />
   <source>，已有 {1} 条意见</source>
   <extracomment>{1} = len(pending.positions)</extracomment>
   <translation>, {1} {1|opinion|opinions} so far</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit.py" />
   <source>写好的文字仍在草稿里，可以复制后另行使用。</source>
   <translation>What you wrote is still in the drafts; you can copy it for other use.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit.py" />
   <source>这件工单已不在本单位的范围内。</source>
   <translation>This order is no longer within your unit's scope.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <source>何时何人到现场，核实到什么</source>
   <translation>When and who went to the place, what was verified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../sync/cache/looking.py" />
   <location filename="../../sync/regulation/glimpse.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>办理结果</source>
   <translation>Result</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <source>已过 {1} 的办理期限，属超期提交，请尽快送达。</source>
   <extracomment>{1} = due</extracomment>
   <translation>The deadline {1!t} has passed; this is an overdue submission, please deliver it soon.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>提交办理结果</source>
   <translation>Submit the result</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <source>提交审核</source>
   <translation>Submit for review</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <location filename="../../desktop/actions/verify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>核查情况</source>
   <translation>What was verified</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <source>送达后由 {1} 审核；{2}审核未通过会退回本单位继续办理。</source>
   <extracomment>{1} = case.name(case.hop.sender); {2} = when</extracomment>
   <translation>Once delivered, {1} reviews it; {2!l} If it is not accepted, it is returned to your unit to go on.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/submit_result.py" />
   <source>采取了什么措施，问题是否解决；未解决的说明原因</source>
   <translation>What measures were taken, whether the problem is solved; if not, the reason</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>{1}。送达后受理告知记入工单；{2}提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case); {2} = again</extracomment>
   <translation>{1!t}. Once delivered, the notice of acceptance is recorded in the order; {2!l} It can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>{1}办理结果会及时告知您。</source>
   <extracomment>{1} = process</extracomment>
   <translation>{1!t} You will be informed of the result in time.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>{1}应在 {2} 前办结并向您反馈；办结后可能会回访。</source>
   <extracomment>{1} = process; {2} = due_words(hop.due, case.now)</extracomment>
   <translation>{1!t} It should be closed and reported to you by {2!t}; you may be called back afterwards.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>办理流程、承办单位、办理时限</source>
   <translation>Procedure, handling unit, time limit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>受理告知</source>
   <translation>Notice of acceptance</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <location filename="../../desktop/actions/tell_extension.py" />
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>告知内容</source>
   <translation>What was told</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>将分办给有关单位承办，</source>
   <translation>It will be allotted to the units concerned,</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>已记录过 {1} 次，再次告知另记一条。</source>
   <extracomment>{1} = before</extracomment>
   <translation>Recorded {1} {1|time|times} before; telling again makes another record.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>您反映的事项（编号 {1}）已经受理，</source>
   <extracomment>{1} = order.number</extracomment>
   <translation>The matter you reported (No. {1}) has been accepted,</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <source>由{1}承办，</source>
   <extracomment>{1} = case.name(hop.receiver)</extracomment>
   <translation>handled by {1},</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_accepted.py" />
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>记录告知</source>
   <translation>Record notice of acceptance</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>{1}。延期获得同意后应当告知反映人，送达后与延期记在一起；{2}提交后 10 秒内可撤回。</source>
   <extracomment>{1} = reporter_words(case); {2} = left</extracomment>
   <translation>{1!t}. A granted extension must be told to the reporter; once delivered it is recorded with the extension; {2!l} It can be taken back for 10 seconds after submission.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>告知延期</source>
   <translation>Tell of the extension</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>您反映的事项（编号 {1}）目前进展：{2}。办理时限延至 {3}。</source>
   <extracomment>{1} = case.order.number; {2} = progress.rstrip('。'); {3} = due</extracomment>
   <translation>The matter you reported (No. {1}) at present: {2}. The time limit is extended to {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>本单位没有需要告知反映人的延期。</source>
   <translation>Your unit has no extension that the reporter needs to be told of.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>此后还有 {1} 次延期待告知。</source>
   <extracomment>{1} = len(owed) - 1</extracomment>
   <translation>{1} more {1|extension|extensions} to be told after this one.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/tell_extension.py" />
   <source>阶段性进展、延期的原因、延长后的时限</source>
   <translation>Progress so far, why it was extended, the new time limit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>上报事由</source>
   <translation>Ground for referring upward</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>为何不属于本单位，依据的职责或文件</source>
   <translation>Why it does not belong to your unit, and the duty or document it rests on</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>已过 {1} 的退单期限，将标记为逾期退单。</source>
   <extracomment>{1} = limit</extracomment>
   <translation>The limit for returning, {1!t}, has passed; it will be marked as a late return.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>建议承办单位</source>
   <translation>Suggested handling unit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>提交上报</source>
   <translation>Submit referral</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>能够确定的请选择</source>
   <translation>Choose if you can tell</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>说明理由</source>
   <translation>Reasons</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>送达后由 {1} 审核并逐级上报；{2}审核期间期限照常计算，未获同意的由本单位继续办理。</source>
   <extracomment>{1} = case.name(hop.superior); {2} = late</extracomment>
   <translation>Once delivered, {1} reviews it and passes it up level by level; {2!l} The deadline keeps running meanwhile; if it is not agreed to, your unit goes on.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/upward.py" />
   <source>逐级上报</source>
   <translation>Refer upward</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <location filename="../../desktop/screens/below/head.py" />
   <location filename="../../desktop/screens/below/sheet.py" />
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>催办</source>
   <translation>Chase</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <location filename="../../desktop/screens/below/sheet.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>催办内容</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>催办单位</source>
   <translation>Unit to chase</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>催办类型</source>
   <translation>Kind of chaser</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>已超过期限，请立即办结并说明超期原因。</source>
   <translation>The deadline has passed; please close it at once and say why it is late.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>期限将到，请按期提交办理结果；确有困难的，到期前申请延期。</source>
   <translation>The deadline is near; please submit the result in time; if that is really difficult, ask for an extension before it ends.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>现在没有可以催办的下级单位。</source>
   <translation>There is no unit below to chase at present.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>要求办到哪一步、何时答复</source>
   <translation>What should be done, and when to answer</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>请抓紧办理，今天下班前在平台答复办到哪一步、何时办结。</source>
   <translation>Please hurry: answer today how far it is and when it will be closed.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>请立即签收，安排人员办理，并在平台登记进展。</source>
   <translation>Please sign for it at once, give it to somebody, and record progress in the platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/urge.py" />
   <source>送达后提醒 {1} 尽快办理并答复，期限仍为 {2}。</source>
   <extracomment>{1} = case.name(hop.receiver); {2} = due</extracomment>
   <translation>Once delivered, {1} is reminded to handle it soon and answer; the deadline stays {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/kit/commands.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>单位</source>
   <translation>Units</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <source>单号</source>
   <translation>Order number</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/looking.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>地点</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <source>我的姓名</source>
   <translation>My name</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>期限</source>
   <translation>Deadline</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../desktop/screens/order/view.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>来源</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/variables.py" />
   <location filename="../../desktop/screens/phrases/page.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>标题</source>
   <translation>Title</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>反映是否属实</source>
   <translation>Is the report true</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>察看时间</source>
   <translation>Time of the visit</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>已现场察看</source>
   <translation>Seen on the spot</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <source>无法核实的写明原因</source>
   <translation>If it cannot be verified, the reason</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <source>查明了什么、依据什么</source>
   <translation>What was found out, on what basis</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <source>登记核查</source>
   <translation>Record verification</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <source>送达后核查记入工单；办理期限仍为 {1}{2}。</source>
   <extracomment>{1} = due_words(case.hop.due, case.now); {2} = late</extracomment>
   <translation>Once delivered, the verification is recorded in the order; the deadline stays {1!t}{2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/verify.py" />
   <source>，现在已过期限，将标记为逾期核查</source>
   <translation>, it has passed; this will be marked as a late verification</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/way.py" />
   <source>不是可用的证书文件</source>
   <translation>Not a usable certificate file</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/way.py" />
   <source>文件里没有 PEM 格式的证书，或者证书已经损坏。</source>
   <translation>The file holds no certificate in PEM form, or the certificate is damaged.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/way.py" />
   <source>请向区政务管理办索取以 BEGIN CERTIFICATE 开头的 PEM 文件。</source>
   <translation>Please ask the district government affairs office for a PEM file that begins with BEGIN CERTIFICATE.</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/words.py" />
   <source>匿名</source>
   <translation>Anonymous</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/words.py" />
   <location filename="../../desktop/screens/order/sight.py" />
   <source>未留地址</source>
   <translation>No address left</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/words.py" />
   <source>未留姓名</source>
   <translation>No name left</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/words.py" />
   <location filename="../../desktop/screens/order/sight.py" />
   <source>未留电话</source>
   <translation>No telephone left</translation>
  </message>
  <message>
   <location filename="../../desktop/actions/words.py" />
   <source>身份保密</source>
   <translation>Identity confidential</translation>
  </message>
  <message>
   <location filename="../../desktop/app.py" />
   <location filename="../../desktop/kit/gate.py" />
   <source>检查这台电脑，报支持码</source>
   <translation>Check this computer, read out the support code</translation>
  </message>
  <message>
   <location filename="../../desktop/background/logind.py" />
   <source>保存正在写的内容</source>
   <translation>Saving what is being written</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/checking.py" />
   <source>诊断包没有写成：{1}
</source>
   <extracomment>{1} = unreadable(error)</extracomment>
   <translation>The diagnostics bundle could not be written: {1}
</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>{1} 种。</source>
   <extracomment>{1} = len(families)</extracomment>
   <translation>{1} families.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>{1}，屏幕 {2}×{3}。</source>
   <extracomment>{1} = QGuiApplication.platformName(); {2} = room.width(); {3} = room.height()</extracomment>
   <translation>{1}, screen {2}×{3}.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>{1}，没有显示器。</source>
   <extracomment>{1} = QGuiApplication.platformName()</extracomment>
   <translation>{1}, no monitor.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>不影响办理：提醒在窗口里和任务栏图标上显示。</source>
   <translation>Work goes on: reminders are shown in the window and on its icon.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>中文字体</source>
   <translation>Chinese fonts</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>中文输入法</source>
   <translation>Chinese input method</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>打不开窗口。</source>
   <translation>No window can be opened.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>托盘</source>
   <translation>Tray</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>按 {1} 的方式输入。</source>
   <extracomment>{1} = wish</extracomment>
   <translation>Input goes by way of {1}.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>桌面有托盘。</source>
   <translation>The desktop has a tray.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>没有找到输入法程序。</source>
   <translation>No input method was found.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>没有指定</source>
   <translation>not set</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>没有装中文字体，文字会显示成方框。</source>
   <translation>No Chinese font is installed; text would be shown as boxes.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>由系统提供。</source>
   <translation>The system provides it.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>窗口系统</source>
   <translation>Window system</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>系统指定的方式（{1}）不在随附的部件里。</source>
   <extracomment>{1} = wish or '没有指定'</extracomment>
   <translation>The way that the system asks for ({1}) is not among the parts that come with it.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请在桌面环境里打开，不要在没有图形界面的终端里打开。</source>
   <translation>Open it on a desktop, not in a terminal without one.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请安装 ibus 或 fcitx 输入法，否则打不了汉字。</source>
   <translation>Install ibus or fcitx; without one no Chinese can be typed.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请安装一种中文字体，例如文泉驿微米黑或思源黑体。</source>
   <translation>Install a Chinese font, such as WenQuanYi Micro Hei or Source Han Sans.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请接上显示器。</source>
   <translation>Connect a monitor.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请改用 ibus 或 fcitx 输入法。</source>
   <translation>Use ibus or fcitx.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>请重新安装督办通，让安装程序补齐系统部件（例如 libxcb-cursor0、libgl1、libegl1）。</source>
   <translation>Install Duban Desk again, so that the installer adds what the system lacks (such as libxcb-cursor0, libgl1, libegl1).</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/glass.py" />
   <source>这个桌面没有托盘。</source>
   <translation>This desktop has no tray.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>{1}，{2} 毫秒应答。</source>
   <extracomment>{1} = name; {2} = took</extracomment>
   <translation>{1}, answered in {2} ms.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>{1}，没有连上区级平台，未核对。</source>
   <extracomment>{1} = shown</extracomment>
   <translation>{1}; not connected to the district platform, so it was not checked.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/words.py" />
   <source>分钟</source>
   <translation>minutes</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../desktop/screens/settings/parts.py" />
   <location filename="../../sync/contract/support_code.py" />
   <location filename="../../sync/district/acting.py" />
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>区级平台</source>
   <translation>District platform</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>和区级平台一致。</source>
   <translation>The same as the district platform's.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/words.py" />
   <source>天</source>
   <translation>days</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>安全证书</source>
   <translation>Certificate</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/words.py" />
   <source>小时</source>
   <translation>hours</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/words.py" />
   <source>快</source>
   <translation>fast</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/words.py" />
   <source>慢</source>
   <translation>slow</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>期限按区级平台的时间计算，不受影响；请把本机时间校准为北京时间。</source>
   <translation>Deadlines are counted by the district platform's time and are not affected; set this computer to Beijing time.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>本机时间</source>
   <translation>Time on this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>比区级平台{1} {2}。</source>
   <extracomment>{1} = '慢' if ahead &gt; 0 else '快'; {2} = _length(off)</extracomment>
   <translation>{2} {1} compared with the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>第一次打开时，用区政务管理办发放的一次性登记码登记。</source>
   <translation>At the first start, register with the one-time code from the district office.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>请把本机的日期和时间校准为北京时间，否则安全连接可能建立不起来。</source>
   <translation>Set this computer's date and time to Beijing time, or the secure line may not come about.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>请提醒区政务管理办换新证书。</source>
   <translation>Please remind the district office to renew it.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>请自己核对是不是北京时间。</source>
   <translation>Please check yourself that it is Beijing time.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>还有 {1} 天到期。</source>
   <extracomment>{1} = left.days</extracomment>
   <translation>It ends in {1} days.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/line.py" />
   <source>还没有登记。</source>
   <translation>Not registered yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/mending.py" />
   <source>本机数据完好。草稿和待发送已另存一份备份；{1} 件工单的全文索引正在后台重建，搜索照常可用。</source>
   <extracomment>{1} = count</extracomment>
   <translation>The local data are whole. Drafts and what waits to be sent were copied; the search index of {1} orders is being built again, and searching works meanwhile.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/mending.py" />
   <source>本机数据有损坏。请关闭督办通再打开：打开时先另存坏文件，抢救草稿和待发送，再重新收取工单。</source>
   <translation>The local data are damaged. Please close Duban Desk and open it again: the broken file is set aside first, drafts and what waits to be sent are saved, then the orders are fetched again.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>写不进 {1}。</source>
   <extracomment>{1} = root</extracomment>
   <translation>{1} cannot be written.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>数据文件夹</source>
   <translation>Data folder</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>磁盘空间</source>
   <translation>Disk space</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>空间不多了，请抽空清理磁盘。</source>
   <translation>Little space is left; free some when you have time.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>请检查文件夹的权限、配额，以及磁盘是否只读或已满。</source>
   <translation>Check the folder's permissions and quota, and whether the disk is read-only or full.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>请清理磁盘：空间用完后，写的内容存不下来。</source>
   <translation>Free some space: when it is used up, what you write cannot be kept.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>还有 {1} MB。</source>
   <extracomment>{1} = free // _MIB</extracomment>
   <translation>{1} MB are free.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/place.py" />
   <source>（第一次打开时建立）</source>
   <translation> (made at the first start)</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/repairing.py" />
   <source>全文索引已重建，共 {1} 件工单。</source>
   <extracomment>{1} = count</extracomment>
   <translation>The full-text index was rebuilt for {1} orders.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/repairing.py" />
   <source>还没有数据，没有什么要修。</source>
   <translation>There are no data yet; nothing to repair.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <source>一切正常。</source>
   <translation>Everything is fine.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <location filename="../../desktop/screens/checkup/found.py" />
   <source>受限</source>
   <translation>limited</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <source>可以使用，受限的地方见上。</source>
   <translation>The desk can be used; what is limited is said above.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <source>支持码：{1}（打电话求助时报给技术人员，不含个人信息）</source>
   <extracomment>{1} = code</extracomment>
   <translation>Support code: {1} (read it out when you call for help; nothing personal is in it)</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <location filename="../../desktop/screens/checkup/found.py" />
   <source>有问题</source>
   <translation>problem</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <location filename="../../desktop/screens/checkup/found.py" />
   <source>正常</source>
   <translation>fine</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/report.py" />
   <source>现在还不能正常使用，请先按上面的建议处理。</source>
   <translation>The desk cannot be used like this; first follow the advice above.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>先在窗口里输入口令，再检查一次；没有窗口时用 --passphrase-fd 给出。</source>
   <translation>Enter the passphrase in the window first and check again; without a window give it by --passphrase-fd.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>在系统密钥环里。</source>
   <translation>In the system keyring.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>完好{1}，待发送 {2} 件。</source>
   <extracomment>{1} = older; {2} = books.waiting</extracomment>
   <translation>Whole{1}; {2} items to send.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>数据的钥匙</source>
   <translation>Key to the data</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>有 {1} 处损坏。</source>
   <extracomment>{1} = broken</extracomment>
   <translation>Damaged in {1} places.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <location filename="../../sync/contract/support_code.py" />
   <source>本机数据</source>
   <translation>Data on this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>由口令保护，口令正确。</source>
   <translation>Guarded by a passphrase, which is right.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>由口令保护，这次没有给出口令，里面的数据没有检查。</source>
   <translation>Guarded by a passphrase, which was not given: the data inside were not checked.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>系统密钥环可用。</source>
   <translation>The system keyring can be used.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>请在窗口里按“修复本机数据”，或关闭督办通后用 --repair 修复；草稿和待发送的会先抢救出来。</source>
   <translation>Press "Mend the local data" in the window, or close Duban Desk and run --repair; drafts and what waits to be sent are saved first.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>还没有数据，第一次打开时建立。</source>
   <translation>No data yet; they are made at the first start.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/store.py" />
   <source>（第 {1} 版，打开时升级到第 {2} 版）</source>
   <extracomment>{1} = version; {2} = SCHEMA</extracomment>
   <translation> (version {1}, becomes version {2} when opened)</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/window.py" />
   <source>检查没有做完，请再试一次。</source>
   <translation>The check did not end; please try again.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/window.py" />
   <source>诊断包已存好：{1}。里面没有群众、同事和工单的信息，可以交给技术人员。</source>
   <extracomment>{1} = file</extracomment>
   <translation>The diagnostics bundle is saved: {1}. Nothing about citizens, colleagues or orders is in it; it can be given to a technician.</translation>
  </message>
  <message>
   <location filename="../../desktop/checkup/window.py" />
   <source>诊断包没有写成：{1}</source>
   <extracomment>{1} = unreadable(error)</extracomment>
   <translation>The diagnostics bundle was not written: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/asking.py" />
   <location filename="../../desktop/screens/below/sheet.py" />
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <location filename="../../desktop/screens/main/leaving.py" />
   <location filename="../../desktop/screens/order/purpose.py" />
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>取消</source>
   <translation>Cancel</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/asking.py" />
   <location filename="../../desktop/tray/notices.py" />
   <source>知道了</source>
   <translation>Got it</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/banner.py" />
   <location filename="../../desktop/kit/beside.py" />
   <location filename="../../desktop/screens/account/page.py" />
   <location filename="../../desktop/screens/calling/card.py" />
   <location filename="../../desktop/screens/checkup/page.py" />
   <location filename="../../desktop/screens/designations/form.py" />
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <location filename="../../desktop/screens/order/accesspage.py" />
   <location filename="../../desktop/screens/order/viewer.py" />
   <location filename="../../desktop/screens/printing/sheet.py" />
   <location filename="../../desktop/screens/settings/view.py" />
   <location filename="../../desktop/screens/status/page.py" />
   <location filename="../../desktop/tray/toast.py" />
   <source>关闭</source>
   <translation>Close</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/chips.py" />
   <source> · 暂定</source>
   <translation> · Provisional</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/commands.py" />
   <location filename="../../desktop/screens/main/rail.py" />
   <source>位置</source>
   <translation>Places</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/commands.py" />
   <source>工单</source>
   <translation>Orders</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/commands.py" />
   <location filename="../../desktop/screens/inbox/head.py" />
   <source>常用视图</source>
   <translation>Views</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/commands.py" />
   <source>这件工单</source>
   <translation>This order</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/commands.py" />
   <source>页面</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 分钟前</source>
   <translation>{n} {n|minute|minutes} ago</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 分钟后</source>
   <translation>In {n} {n|minute|minutes}</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 天前</source>
   <translation>{n} {n|day|days} ago</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 小时前</source>
   <translation>{n} {n|hour|hours} ago</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 小时后</source>
   <translation>In {n} {n|hour|hours}</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>{n} 秒后</source>
   <translation>In {n} {n|second|seconds}</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>今天到期</source>
   <translation>Due today</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>今天已超期</source>
   <translation>Overdue since today</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>刚刚</source>
   <translation>Just now</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>已超期 {n} 天</source>
   <translation>Overdue by {n} {n|day|days}</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>待批</source>
   <translation>Awaiting decision</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>还剩 {n} 个工作日</source>
   <translation>{n} working {n|day|days} left</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/moments.py" />
   <source>马上</source>
   <translation>At once</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/pictures.py" />
   <source>内容不是可以显示的图片，可以另存后用其他软件查看。</source>
   <translation>This is not a picture that can be shown; you can save it and open it with another program.</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/pictures.py" />
   <source>图片已损坏，不能显示，可以另存后用其他软件查看。</source>
   <translation>The picture is damaged and cannot be shown; you can save it and open it with another program.</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/pictures.py" />
   <source>图片的尺寸太大，为防止内存耗尽没有打开，可以另存后用其他软件查看。</source>
   <translation>The picture is too large and was not opened, so as not to use up the memory; you can save it and open it with another program.</translation>
  </message>
  <message>
   <location filename="../../desktop/kit/snoozing.py" />
   <source>稍后提醒</source>
   <translation>Remind me later</translation>
  </message>
  <message>
   <location filename="../../desktop/mishaps.py" />
   <source>已写下的内容都在。出错的位置记在本机的 {name}，里面没有群众信息。</source>
   <translation>All that was written is here. Where it happened is kept in {name} on this computer; nothing about citizens is in it.</translation>
  </message>
  <message>
   <location filename="../../desktop/mishaps.py" />
   <source>本机数据已重建</source>
   <translation>The data of this workstation has been rebuilt</translation>
  </message>
  <message>
   <location filename="../../desktop/mishaps.py" />
   <source>督办通上次意外关闭了</source>
   <translation>Duban Desk closed unexpectedly last time</translation>
  </message>
  <message>
   <location filename="../../desktop/mishaps.py" />
   <source>若再次发生，请导出诊断包交给技术人员。</source>
   <translation>If it happens again, give a diagnostics bundle to your technician.</translation>
  </message>
  <message>
   <location filename="../../desktop/no_start.py" />
   <source>换一个文件夹…</source>
   <translation>Use another folder…</translation>
  </message>
  <message>
   <location filename="../../desktop/no_start.py" />
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <location filename="../../desktop/tray/icon.py" />
   <source>退出</source>
   <translation>Quit</translation>
  </message>
  <message>
   <location filename="../../desktop/no_start.py" />
   <source>选一个能写的文件夹</source>
   <translation>Choose a folder that can be written</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/account/page.py" />
   <source>看小结</source>
   <translation>Read the summary</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/account/page.py" />
   <source>离线期间小结</source>
   <translation>Summary of the time offline</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/account/page.py" />
   <source>线路已经恢复</source>
   <translation>The line is back</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <source>{1} · 已超期</source>
   <extracomment>{1} = words</extracomment>
   <translation>{1!t} · overdue</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <location filename="../../sync/contract/diagnosis.py" />
   <source>{1} 件</source>
   <extracomment>{1} = len(found)</extracomment>
   <translation>{1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../desktop/tray/wording.py" />
   <location filename="../../sync/regulation/glimpse.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>上报</source>
   <translation>Refer upward</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <source>下级单位的延期申请、上报和办理结果到了，会出现在这里。</source>
   <translation>Extension requests, referrals and results from the units below appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <location filename="../../desktop/tray/wording.py" />
   <source>延期</source>
   <translation>Extension</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <source>没有等待审批的事项</source>
   <translation>Nothing awaits your approval</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/approvals/pane.py" />
   <location filename="../../desktop/screens/compose/request.py" />
   <source>结果</source>
   <translation>Result</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/chasing.py" />
   <source>催办 {1}</source>
   <extracomment>{1} = names</extracomment>
   <translation>Chase {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/chasing.py" />
   <source>催办 {1}等 {2} 个单位</source>
   <extracomment>{1} = names; {2} = len(chosen)</extracomment>
   <translation>Chase {1} and others, {2} units in all</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/chasing.py" />
   <source>催办选中的 {n} 件工单</source>
   <translation>Chase the {n} chosen {n|order|orders}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/detail.py" />
   <source>交给这个单位的都已经办结。</source>
   <translation>All that was given to this unit has been closed.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/detail.py" />
   <location filename="../../desktop/screens/below/words.py" />
   <source>没有在办工单</source>
   <translation>No open orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/detail.py" />
   <source>该单位的在办工单</source>
   <translation>Open orders of this unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>{1} 个单位</source>
   <extracomment>{1} = len(units)</extracomment>
   <translation>{1} {1|unit|units}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>{1} 个有超期</source>
   <extracomment>{1} = late</extracomment>
   <translation>{1} with overdue orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>{1} 个没有动静</source>
   <extracomment>{1} = silent</extracomment>
   <translation>{1} without a step</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <location filename="../../desktop/screens/below/table.py" />
   <source>下级单位</source>
   <translation>Units below</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>催办选中的单位或工单（F2）</source>
   <translation>Chase the chosen units or orders (F2)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>全部单位</source>
   <translation>All units</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>按名称筛选</source>
   <translation>Filter by name</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/head.py" />
   <source>按名称筛选单位</source>
   <translation>Filter units by name</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/heads.py" />
   <source>表头：左右键选列，回车排序</source>
   <translation>Table head: left and right choose a column, Enter sorts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/pane.py" />
   <location filename="../../desktop/screens/inbox/batching.py" />
   <source>全部撤回</source>
   <translation>Take all back</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/pane.py" />
   <source>看发件箱</source>
   <translation>Open outbox</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/room.py" />
   <source>区级平台登记了下级单位后，会出现在这里。</source>
   <translation>Once the district platform has registered units below, they appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/room.py" />
   <source>没有下级单位</source>
   <translation>No units below</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>不只是超期、临期和未签收的，全部在办的都催</source>
   <translation>All open orders, not only those overdue, due soon or not signed for</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>今天已经催过的 {1} 件也再催一次</source>
   <extracomment>{1} = len(plan.again)</extracomment>
   <translation>Chase the {1} chased today again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <location filename="../../desktop/screens/compose/head.py" />
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>常用语</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>放入发件箱（{key}）</source>
   <translation>Put into the outbox ({key})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>最多 {1} 字，现在 {2} 字。</source>
   <extracomment>{1} = MAX_TEXT_CHARACTERS; {2} = len(said)</extracomment>
   <translation>At most {1} characters, now {2}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>正在核对选中的工单……</source>
   <translation>Checking the chosen orders…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/sheet.py" />
   <source>选一句常用语，代替现在的内容</source>
   <translation>Choose a phrase instead of what is there</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/table.py" />
   <source>10 个工作日没有动静</source>
   <translation>No step for 10 working days</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/table.py" />
   <source>一个八字的名称　　</source>
   <translation>A name of eight chars</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/table.py" />
   <source>平均用时　</source>
   <translation>Average time</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/urged.py" />
   <source>{1} 件未答复</source>
   <extracomment>{1} = open_</extracomment>
   <translation>{1} not answered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/urged.py" />
   <source>催办与答复</source>
   <translation>Chasers and answers</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/urged.py" />
   <source>对该单位的催办</source>
   <translation>Chasers of this unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/urged.py" />
   <source>没有催办过</source>
   <translation>Not chased so far</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/urged.py" />
   <source>选中单位或工单，按 F2 催办。</source>
   <translation>Choose units or orders, then F2 chases them.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1} {2} 件</source>
   <extracomment>{1} = column.title; {2} = column.count(unit)</extracomment>
   <translation>{1!t}: {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1} 个单位的 {2} 件工单</source>
   <extracomment>{1} = len(names); {2} = len(units)</extracomment>
   <translation>{2} {2|order|orders} of {1} {1|unit|units}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1} 个工作日没有动静</source>
   <extracomment>{1} = unit.quiet</extracomment>
   <translation>No step for {1} working {1|day|days}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../sync/contract/words.py" />
   <source>{1} 天</source>
   <extracomment>{1} = unit.days</extracomment>
   <translation>{1} {1|day|days}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1} 答复：{2} · {3}</source>
   <extracomment>{1} = moments.stamp(urge.answered_at, now); {2} = urge.answer; {3} = urge.subject</extracomment>
   <translation>Answered {1!t}: {2} · {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1}。送达后在工单和这里都能看到答复。</source>
   <extracomment>{1} = units</extracomment>
   <translation>{1!t}. Once delivered, the answers appear in the orders and here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1}的 {2} 件工单</source>
   <extracomment>{1} = names[0]; {2} = len(units)</extracomment>
   <translation>{2} {2|order|orders} of {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1}（{2} 件）</source>
   <extracomment>{1} = name; {2} = n</extracomment>
   <translation>{1} ({2})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>{1}，{2}，最近动静：{3}</source>
   <extracomment>{1} = unit.name; {2} = counts or '没有在办工单'; {3} = life(unit, now)</extracomment>
   <translation>{1}, {2!l}, last step: {3!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>一次最多催办 {1} 件，先催最急的。</source>
   <extracomment>{1} = len(chosen)</extracomment>
   <translation>At most {1} at once; the most urgent go first.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>今天已经催过的 {1} 件没有重复催办。</source>
   <extracomment>{1} = left_out</extracomment>
   <translation>{1} chased today {1|was|were} not chased again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>今天都已经催过了。</source>
   <translation>All were chased today.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>从交办到报送结果，平均用了几个工作日</source>
   <translation>Working days from assignment to result, on average</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>催办未复</source>
   <translation>Unanswered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>其中 {1} 件今天已经催过，会再催一次。</source>
   <extracomment>{1} = len(plan.again)</extracomment>
   <translation>{1} of them {1|was|were} chased today and will be chased again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>另有 {1} 件今天已经催过，不再重复。</source>
   <extracomment>{1} = len(plan.again)</extracomment>
   <translation>{1} more {1|was|were} chased today and will not be chased again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>在办</source>
   <translation>Open</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已了结</source>
   <translation>Settled</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已交办、还没有签收的工单</source>
   <translation>Orders assigned and not signed for</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已催办、还没有答复的次数</source>
   <translation>Chasers sent and not answered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已把 {1} 件催办放入发件箱</source>
   <extracomment>{1} = count</extracomment>
   <translation>{1} {1|chaser|chasers} put into the outbox</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已报结果或办结，不再等待答复 · {1}</source>
   <extracomment>{1} = urge.subject</extracomment>
   <translation>Result submitted or closed, no answer is awaited · {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已答复</source>
   <translation>Answered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>已过该单位自己的期限；延期待批的不算</source>
   <translation>Past the unit's own deadline; pending extensions do not count</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>平均用时</source>
   <translation>Avg. time</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/coordination/parts.py" />
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../desktop/screens/order/step.py" />
   <location filename="../../sync/cache/rescue/telling.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <location filename="../../sync/contract/diagnosis.py" />
   <source>待发送</source>
   <translation>To be sent</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <location filename="../../desktop/screens/coordination/parts.py" />
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../desktop/screens/order/step.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>待回执</source>
   <translation>Awaiting receipt</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>按该单位自己的期限，一个工作日内到期</source>
   <translation>By the unit's own deadline, due within one working day</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>按该单位自己的期限，今天到期</source>
   <translation>By the unit's own deadline, due today</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>最近动静</source>
   <translation>Last step</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>未答复</source>
   <translation>Unanswered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>未签收</source>
   <translation>Unsigned</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>本单位的下级单位，最需要关注的排在最前</source>
   <translation>Units below yours, those that need attention first</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>没有发出催办</source>
   <translation>No chaser was sent</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>没有可以催办的工单。</source>
   <translation>There is no order to chase.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>等待本单位答复的延期申请、上报和办理结果</source>
   <translation>Extension requests, referrals and results that await your unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>该单位在任何一件工单上的最后一步；有在办工单而三个工作日没有任何一步的，标明没有动静</source>
   <translation>The unit's last step on any order; with open orders and no step for three working days it is marked as without a step</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>还没有</source>
   <translation>None yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>还没有办结的工单，包括已报结果等待审核的</source>
   <translation>Orders not closed yet, including results that await review</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>还没有答复 · {1}</source>
   <extracomment>{1} = urge.subject</extracomment>
   <translation>Not answered yet · {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/below/words.py" />
   <source>送达后催办 {1}，各单位应当在平台答复，期限不变。</source>
   <extracomment>{1} = _by_unit([each.unit for each in chosen])</extracomment>
   <translation>Once delivered, {1!t} are chased; each unit should answer in the platform, the deadlines do not change.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/card.py" />
   <source>只读上面这段话，反映人信息、内部意见和其他人的姓名不要另外告知。问的是别的工单，直接输入单号。</source>
   <translation>Read only the words above; tell nothing else of reporters, internal opinions or other people's names. For another order just type its number.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/card.py" />
   <source>复制这段话</source>
   <translation>Copy this text</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/card.py" />
   <source>已复制，可以粘贴到微信或短信里。</source>
   <translation>Copied; you can paste it into WeChat or a text message.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/card.py" />
   <source>登记这次联系</source>
   <translation>Record this contact</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/card.py" />
   <location filename="../../desktop/screens/main/keys.py" />
   <source>答来电</source>
   <translation>Answer a call</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/presenter.py" />
   <source>{1}，之后的变化本机还不知道，告知时请说明。</source>
   <extracomment>{1} = freshness(line, now)</extracomment>
   <translation>{1!t}; what changed since is not known here; please say so.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/presenter.py" />
   <source>它可能已经转给别的单位，请对方拨打热线或联系区级平台查询。</source>
   <translation>It may have gone to another unit; please refer the caller to the hotline or the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/calling/presenter.py" />
   <source>这件工单不在本机</source>
   <translation>This order is not on this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/code.py" />
   <source>支持码</source>
   <translation>Support code</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/code.py" />
   <source>正在检查这台电脑……</source>
   <translation>Checking this computer…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>保存诊断包</source>
   <translation>Save diagnostics</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>保存诊断包…</source>
   <translation>Save diagnostics…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>修复本机数据</source>
   <translation>Mend the local data</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>再检查一次</source>
   <translation>Check again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>出了问题？</source>
   <translation>Something wrong?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>已复制，可以粘贴到信息里发给技术人员。</source>
   <translation>Copied; it can be pasted into a message to the technician.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>打电话求助时，先报支持码：技术人员由它知道版本和检查结果。支持码里没有群众、同事和工单的信息。</source>
   <translation>When you call for help, read out the support code first: it tells the technician the version and what was found. Nothing about citizens, colleagues or orders is in it.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>支持码：{1}</source>
   <extracomment>{1} = self.card.code</extracomment>
   <translation>Support code: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>检查结果</source>
   <translation>What was found</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/checkup/page.py" />
   <source>正在核对本机数据……</source>
   <translation>Looking through the local data…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/astray.py" />
   <source>打开这件工单</source>
   <translation>Open this order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/astray.py" />
   <source>有附件没有加到草稿：{1}“{2}”</source>
   <extracomment>{1} = home.number; {2} = home.writing</extracomment>
   <translation>An attachment was not added to a draft: {1} "{2!t}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/astray.py" />
   <source>请打开这件工单，重新添加。</source>
   <translation>Open the order and add it again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/card.py" />
   <source>同意后 {1}</source>
   <extracomment>{1} = due_words(moved[1], case.now)</extracomment>
   <translation>If agreed, {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/card.py" />
   <source>现期限 {1}</source>
   <extracomment>{1} = due_words(moved[0], case.now)</extracomment>
   <translation>Now due {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/checklist.py" />
   <source>{1}：已做到</source>
   <extracomment>{1} = item.title</extracomment>
   <translation>{1!t}: done</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/checklist.py" />
   <source>提交前自查（{1}）：{2} 项中已做到 {3} 项</source>
   <extracomment>{1} = article_words(ARTICLE); {2} = len(items); {3} = done</extracomment>
   <translation>Self-check before submitting ({1!t}): {3} of {2} points done</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/colleagues.py" />
   <source>{1}也在写这件工单的答复（{2}）。提交前最好先问一声，以免反映人收到两份答复。</source>
   <extracomment>{1} = pen.name; {2} = ago</extracomment>
   <translation>{1} is writing a reply to this order too ({2!l}). Better ask before submitting, so that the reporter does not get two replies.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/colleagues.py" />
   <source>{1}也在填写“{2}”（{3}）。提交前最好先问一声，以免重复。</source>
   <extracomment>{1} = pen.name; {2} = label(pen.verb); {3} = ago</extracomment>
   <translation>{1} is filling in "{2!t}" too ({3!l}). Better ask before submitting, so that it is not done twice.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/colleagues.py" />
   <source>{1}正在写答复（{2}）</source>
   <extracomment>{1} = pen.name; {2} = ago</extracomment>
   <translation>{1} is writing a reply ({2!l})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/colleagues.py" />
   <source>{1}正在填写“{2}”（{3}）</source>
   <extracomment>{1} = pen.name; {2} = label(pen.verb); {3} = ago</extracomment>
   <translation>{1} is filling in "{2!t}" ({3!l})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/colleagues.py" />
   <source>另有 {1} 位同事也在写这件工单</source>
   <extracomment>{1} = len(pens) - 1</extracomment>
   <translation>{1} more {1|colleague is|colleagues are} writing on this order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>写好的文字和附件会一并删除，不能恢复。</source>
   <translation>The words and attachments will be deleted with it and cannot be restored.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <location filename="../../desktop/screens/compose/head.py" />
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>删除草稿</source>
   <translation>Delete draft</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>删除这份草稿？</source>
   <translation>Delete this draft?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <source>是写给这件工单的吗？</source>
   <translation>Is this written for this order?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <source>核对无误，提交</source>
   <translation>Checked, submit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <source>返回修改</source>
   <translation>Back to editing</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/composer.py" />
   <source>附件正在存入，请稍候再提交。</source>
   <translation>An attachment is being stored; please submit in a moment.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/days.py" />
   <location filename="../../desktop/screens/trip/days.py" />
   <source>yyyy年M月d日</source>
   <translation>d MMM yyyy</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/days.py" />
   <source>不限</source>
   <translation>Any</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/files.py" />
   <source>可添加的文件 ({1})</source>
   <extracomment>{1} = patterns</extracomment>
   <translation>Files that can be added ({1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/files.py" />
   <source>添加照片或文件</source>
   <translation>Add photo or file</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/files.py" />
   <source>添加附件</source>
   <translation>Add attachments</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/head.py" />
   <source>插入常用语（Ctrl+/）</source>
   <translation>Insert phrase (Ctrl+/)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/head.py" />
   <source>收起，草稿保留（Esc）</source>
   <translation>Fold away, the draft is kept (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/kept.py" />
   <source>已保存 {1}</source>
   <extracomment>{1} = moments.local(self._desk.now())</extracomment>
   <translation>Saved {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/kept.py" />
   <source>正在保存…</source>
   <translation>Saving…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/kept.py" />
   <source>没有存上，正在重试</source>
   <translation>Not saved, trying again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/kept.py" />
   <location filename="../../desktop/screens/designations/form.py" />
   <source>自动保存</source>
   <translation>Autosave</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/kept.py" />
   <source>草稿存于 {1}</source>
   <extracomment>{1} = when</extracomment>
   <translation>Draft saved {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/paper.py" />
   <source>“{1}”不带附件，没有添加。照片和文件可以写“办理进展”时附上。</source>
   <extracomment>{1} = self._open.form.title</extracomment>
   <translation>"{1!t}" takes no attachments; nothing was added. Photos and files can go with "Progress".</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/picking.py" />
   <source>yyyy年M月d日 HH:mm</source>
   <translation>d MMM yyyy HH:mm</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/picking.py" />
   <source>不填</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/picking.py" />
   <source>不选择</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/picking.py" />
   <source>未填</source>
   <translation>Not filled in</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/picking.py" />
   <source>还没有可选的，同步后会列在这里。</source>
   <translation>Nothing to choose from yet; it will be listed here after a sync.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>{1} 提交：{2}</source>
   <extracomment>{1} = case.name(result.unit); {2} = label(result.outcome)</extracomment>
   <translation>{1} submitted: {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>{1} 申请延期 {2} 个工作日{3}</source>
   <extracomment>{1} = case.name(asked.asked_by); {2} = asked.days; {3} = again</extracomment>
   <translation>{1} asks to extend by {2} working {2|day|days}{3!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>{1} 逐级上报{2}：{3}</source>
   <extracomment>{1} = case.name(asked.asked_by); {2} = late; {3} = label(asked.ground)</extracomment>
   <translation>{1} refers upward{2!t}: {3!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>{1}，审核期间照常计算</source>
   <extracomment>{1} = due_words(hop.due, case.now)</extracomment>
   <translation>{1!t}, keeps running during the review</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>写于 {1}，当时没有网络{2}</source>
   <extracomment>{1} = moments.stamp(written, case.now); {2} = last</extracomment>
   <translation>Written {1!t} without a network{2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>办理</source>
   <translation>Handling</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../desktop/screens/why/account.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>建议</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>提交时间</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>未能告知反映人：{1}</source>
   <extracomment>{1} = told[-1].why_not_reached</extracomment>
   <translation>The reporter could not be informed: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>核查</source>
   <translation>Verification</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>此前已退回 {1} 次</source>
   <extracomment>{1} = sent_back</extracomment>
   <translation>Returned {1} {1|time|times} before</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>注意</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>理由</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>由 {1} 承办</source>
   <extracomment>{1} = case.name(asked.suggested_unit)</extracomment>
   <translation>To be handled by {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>申请</source>
   <translation>Request</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>申请在期限内送达，尚未审批期限已过：不同意的，按原期限计算。</source>
   <translation>The request arrived in time and the deadline passed before a decision: if not agreed to, the original deadline counts.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>离线</source>
   <translation>Offline</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <location filename="../../sync/cache/looking.py" />
   <source>答复</source>
   <translation>Reply</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>还没有答复反映人的记录</source>
   <translation>No record yet of a reply to the reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>进展</source>
   <translation>Progress</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>送达</source>
   <translation>Delivered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>（第 {1} 次申请）</source>
   <extracomment>{1} = times.index(asked) + 1</extracomment>
   <translation> (request No. {1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>（逾期退单）</source>
   <translation> (late return)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/request.py" />
   <source>，此前最后一次联网是 {1}</source>
   <extracomment>{1} = moments.stamp(contact, case.now)</extracomment>
   <translation>, last online before that {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/sheet.py" />
   <source>{1} / {2} 字</source>
   <extracomment>{1} = written; {2} = field.limit</extracomment>
   <translation>{1} / {2} characters</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/sheet.py" />
   <source>{1} · 依据{2}</source>
   <extracomment>{1} = fault.reason; {2} = article_words(fault.article)</extracomment>
   <translation>{1!t} · Under {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/sheet.py" />
   <source>{1} 字</source>
   <extracomment>{1} = written</extracomment>
   <translation>{1} {1|character|characters}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/taking.py" />
   <source>“{1}”存好时，这份草稿已经关上了。</source>
   <extracomment>{1} = taken.name</extracomment>
   <translation>When "{1}" had been stored, the draft was closed already.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/taking.py" />
   <source>附件没有存上。{1}</source>
   <extracomment>{1} = noted(error).sentence</extracomment>
   <translation>The attachment was not saved. {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/compose/tiles.py" />
   <source>移除 {1}</source>
   <extracomment>{1} = name</extracomment>
   <translation>Remove {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/between.py" />
   <source>没有留下可以对照的步骤。</source>
   <translation>No steps were kept to compare with.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/column.py" />
   <source>{1} · 有变化</source>
   <extracomment>{1} = said.name</extracomment>
   <translation>{1!t} · Changed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/page.py" />
   <source>写好的内容没有与别人的办理冲突的。</source>
   <translation>Nothing you wrote conflicts with what others did.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/page.py" />
   <source>没有冲突</source>
   <translation>No conflicts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>{1} 填写时</source>
   <extracomment>{1} = moment_words(conflict.item.created_at, now)</extracomment>
   <translation>Written {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>{1}的内容</source>
   <extracomment>{1} = then</extracomment>
   <translation>What was {1!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>{1}看到的情况</source>
   <extracomment>{1} = then</extracomment>
   <translation>What was seen when {1!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>“{1}”没有生效　{2} {3}</source>
   <extracomment>{1} = label(conflict.item.verb); {2} = conflict.item.number; {3} = conflict.item.subject</extracomment>
   <translation>"{1!t}" did not take effect　{2} {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>不再发送</source>
   <translation>Do not send</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>不再发送，文字回到草稿</source>
   <translation>Do not send; the words go back to the drafts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>不能{1}：{2}</source>
   <extracomment>{1} = name; {2} = refusal_words(refused)</extracomment>
   <translation>Cannot {1!l}: {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>以后再说</source>
   <translation>Later</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>区级平台现在的情况</source>
   <translation>The order at the district platform now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>原来</source>
   <translation>Before</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>另有 {1} 项冲突</source>
   <extracomment>{1} = more</extracomment>
   <translation>{1} more {1|conflict|conflicts}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <location filename="../../desktop/screens/main/keys.py" />
   <source>处理冲突</source>
   <translation>Resolve conflict</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>我写的</source>
   <translation>What I wrote</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>打开工单</source>
   <translation>Open order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <location filename="../../desktop/screens/order/takeback.py" />
   <location filename="../../desktop/screens/outbox/detail.py" />
   <location filename="../../desktop/screens/outbox/doing.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>撤回</source>
   <translation>Withdraw</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>改为记录</source>
   <translation>Turn into a note</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>照样再发</source>
   <translation>Send all the same</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>现在</source>
   <translation>Now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>这期间发生的</source>
   <translation>What happened meanwhile</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/conflict/view.py" />
   <source>附件</source>
   <translation>Attachments</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>{1} 办结</source>
   <extracomment>{1} = moments.stamp(order.closed_at, case.now)</extracomment>
   <translation>Closed {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>办理两次仍是差评，请按下面的期限函告区级平台。</source>
   <translation>Still a bad rating after two handlings; please write to the district platform by the deadline below.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>办理中</source>
   <translation>In progress</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>差评与重办</source>
   <translation>Bad ratings and re-handling</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>已办结，待回访</source>
   <translation>Closed, awaiting the callback</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>期限 {1}，从重办交办之日重新计算；</source>
   <extracomment>{1} = due_words(hop.due, case.now)</extracomment>
   <translation>Deadline {1!t}, counted again from the day of the new assignment;</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>核查结论不要求重办；请向反映人解释原因、做好引导，并登记解释情况。</source>
   <translation>The finding asks for no re-handling; please explain the causes to the reporter and record the explanation.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>核查结论：{1}。{2}</source>
   <extracomment>{1} = label(found.conclusion); {2} = found.text</extracomment>
   <translation>Finding: {1!t}. {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>正在第 {1} 次办理：{2}请针对评价原因和核查结论办理，办结后区级平台必须再次回访。</source>
   <extracomment>{1} = order.handling_count; {2} = limit</extracomment>
   <translation>Handling No. {1} goes on: {2!l} please work on the cause of the rating and the finding; after closing, the district platform must call back again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>没有说明</source>
   <translation>No explanation</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <location filename="../../desktop/screens/order/view.py" />
   <source>第 {1} 次办理</source>
   <extracomment>{1} = number</extracomment>
   <translation>Handling No. {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>等待区级平台核查差评：属于明显疏漏或未落实的会重办，其余的由承办单位做好解释。</source>
   <translation>The district platform is checking the bad rating: a plain oversight or what was not carried out is handled again, the rest is explained by the handling unit.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>答复：{1}</source>
   <extracomment>{1} = reply</extracomment>
   <translation>Reply: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>评价原因：{1}</source>
   <extracomment>{1} = call.reason or '没有说明'</extracomment>
   <translation>Cause of the rating: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>还没有答复反映人</source>
   <translation>The reporter has not been told yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/aftercare.py" />
   <source>重办后已办结，等待区级平台再次回访。</source>
   <translation>Closed after re-handling, awaiting another callback of the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <source>{1} {2} 提出：{3}</source>
   <extracomment>{1} = case.name(raised.asked_by); {2} = moments.stamp(raised.asked_at, case.now); {3} = raised.issue</extracomment>
   <translation>Raised by {1}, {2!t}: {3}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <source>已决定</source>
   <translation>Decided</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <source>等待 {1} 决定，期间请继续办理；期限照常计算。</source>
   <extracomment>{1} = decider</extracomment>
   <translation>Awaiting the decision of {1}; please go on meanwhile; the deadline keeps running.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <source>请表明本单位的意见，由 {1} 一并决定；期限照常计算。</source>
   <extracomment>{1} = decider</extracomment>
   <translation>Please state your unit's opinion; {1} decides on all of them; the deadline keeps running.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/difficulty.py" />
   <source>还没有表态</source>
   <translation>No position yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>{1}（签发人 {2}）</source>
   <extracomment>{1} = letter.person; {2} = letter.signatory</extracomment>
   <translation>{1} (signed by {2})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>{1}；由 {2} 审核。</source>
   <extracomment>{1} = clock_words(case, letter); {2} = case.name(letter.decider)</extracomment>
   <translation>{1!t}; reviewed by {2}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>下一步：{1}</source>
   <extracomment>{1} = letter.next_step</extracomment>
   <translation>Next: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>函告</source>
   <translation>Letter</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>办理依据：{1}</source>
   <extracomment>{1} = letter.basis</extracomment>
   <translation>Basis: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>审核通过即了结，或者决定重办。</source>
   <translation>Passing settles the matter, or re-handling is decided on.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>差评原因：{1}</source>
   <extracomment>{1} = letter.cause</extracomment>
   <translation>Cause of the bad rating: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>已过期限，仍应尽快函告，会标明逾期。</source>
   <translation>The deadline has passed; please still write soon, it will be marked as late.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <location filename="../../sync/regulation/glimpse.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>待审核</source>
   <translation>To be reviewed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>由 {1} 函告。</source>
   <extracomment>{1} = case.name(letter.asked_by)</extracomment>
   <translation>{1} writes the letter.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>第 {1} 次办理的差评 {2} 送达，{3} 个工作日，至 {4}{5}</source>
   <extracomment>{1} = letter.handling; {2} = began; {3} = number; {4} = ends; {5} = provisional</extracomment>
   <translation>The bad rating of handling No. {1} arrived {2!t}; {3} working {3|day|days}, until {4!t}{5!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>请写明历次办理情况、差评原因、依据和下一步措施，由负责人签发。{1}</source>
   <extracomment>{1} = late</extracomment>
   <translation>Please write how it was handled each time, the cause of the bad rating, the basis and the next measures, signed by the person in charge. {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>还没有函告</source>
   <translation>No letter yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>还没有审核</source>
   <translation>Not reviewed yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <location filename="../../sync/regulation/effects/letters.py" />
   <source>逾期函告</source>
   <translation>Letter late</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/letters.py" />
   <source>（暂定）</source>
   <translation> (provisional)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/parts.py" />
   <source>已提交</source>
   <translation>Submitted</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/parts.py" />
   <source>待决定</source>
   <translation>To be decided</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>{1} {2}：由 {3} 牵头，{4} 协办。{5}</source>
   <extracomment>{1} = day; {2} = label(held.manner); {3} = lead; {4} = helpers; {5} = held.plan</extracomment>
   <translation>{1!t} {2!t}: {3} leads, {4} assist. {5}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>{1} 前提交</source>
   <extracomment>{1} = due_words(hop.due, case.now)</extracomment>
   <translation>To be submitted by {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>{1} 提请协调</source>
   <extracomment>{1} = case.name(call.asked_by)</extracomment>
   <translation>Coordination asked for by {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>{1} 的意见已逾期未交，本单位可以统一答复并办结，会记明未交。</source>
   <extracomment>{1} = names</extracomment>
   <translation>The opinion of {1} is late; your unit can reply for all and close; it is recorded as missing.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>协办意见已经齐了，请综合各单位意见，由本单位统一答复反映人并办结。</source>
   <translation>All assisting opinions are there; please take them together, and your unit replies to the reporter and closes.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>协调与协办</source>
   <translation>Coordination and assisting</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>已协调</source>
   <translation>Coordinated</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>未同意</source>
   <translation>Not agreed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>本单位协助 {1}；由 {2} 统一答复反映人，本单位不单独答复。</source>
   <extracomment>{1} = case.name(helping.receiver); {2} = name</extracomment>
   <translation>Your unit assists {1}; {2} replies to the reporter for all; your unit does not reply by itself.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>没有意见</source>
   <translation>No opinion</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>没有提交意见</source>
   <translation>No opinion submitted</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>由 {1} 汇总各单位意见，统一答复反映人。</source>
   <extracomment>{1} = case.name(lead.receiver)</extracomment>
   <translation>{1} takes the opinions together and replies to the reporter for all.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>第 {1} 次办理　{2}</source>
   <extracomment>{1} = each.handling; {2} = note</extracomment>
   <translation>Handling No. {1}　{2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>请在 {1} 前提交协办意见；由 {2} 统一答复反映人，本单位不单独答复。</source>
   <extracomment>{1} = due_words(helping.due, case.now); {2} = name</extracomment>
   <translation>Please submit the assisting opinion by {1!t}; {2} replies to the reporter for all; your unit does not reply by itself.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>还没有提交意见</source>
   <translation>No opinion submitted yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>还等 {1} 的意见。统一答复由本单位作出，协办单位不单独答复；意见齐了或逾期未交才能办结。</source>
   <extracomment>{1} = names</extracomment>
   <translation>Still awaiting the opinion of {1}. Your unit replies for all, assisting units do not reply; it can be closed once the opinions are there or late.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/coordination/together.py" />
   <source>这次协办已经结束</source>
   <translation>This assisting has ended</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <source>下乡准备…</source>
   <translation>Prepare for a trip…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <location filename="../../sync/district/courier/parts.py" />
   <source>信使文件</source>
   <translation>Courier file</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <source>信使文件：没有网络时用优盘带去、带回（{key}）</source>
   <translation>Courier file: without a network, carry it there and back on a USB stick ({key})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <source>导入信使文件…</source>
   <translation>Import courier file…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <source>导出信使文件…</source>
   <translation>Export courier file…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/menu.py" />
   <source>请假交接…</source>
   <translation>Hand over before leave…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/presenter.py" />
   <source>保存带回文件…</source>
   <translation>Save return file…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/presenter.py" />
   <location filename="../../desktop/screens/palette/wiring.py" />
   <source>导入信使文件</source>
   <translation>Import courier file</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/courier/presenter.py" />
   <source>导出信使文件：请选择优盘或文件夹</source>
   <translation>Export courier file: please choose a USB stick or folder</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <source>具体承办单位从本单位的下级单位里指定（第六条），本单位没有下级单位。若单位有变动，请联系区政务管理办登记。</source>
   <translation>An implementing unit is designated from the units below yours (Art. 6), and yours has none below. If that has changed, please ask the district government affairs office to register it.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <source>新的指定</source>
   <translation>New designation</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <source>没有可以指定的单位</source>
   <translation>No unit to designate</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <source>终止：{1}</source>
   <extracomment>{1} = chosen.words.splitlines()[0]</extracomment>
   <translation>End: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>返回</source>
   <translation>Back</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/form.py" />
   <source>送达后由区级平台登记；最后一天过后，交办时不再提示由该单位承办。</source>
   <translation>Once delivered, the district platform records it; after the last day this unit is no longer suggested.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/replacing.py" />
   <source>“{1}”写到一半，还没有提交。改用等待发送的那一条，它就没有了。</source>
   <extracomment>{1} = lost</extracomment>
   <translation>"{1}" is half written and not submitted. Taking the one that waits to be sent discards it.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/replacing.py" />
   <source>先不修改</source>
   <translation>Not now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/replacing.py" />
   <source>放弃正在写的这一条？</source>
   <translation>Discard what you are writing?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/replacing.py" />
   <source>放弃，改用那一条</source>
   <translation>Discard, take the other</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>修改</source>
   <translation>Change</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>已经指定的</source>
   <translation>Designated already</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>已经指定的具体承办单位</source>
   <translation>Designated implementing units</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>撤回没有送达的，改后再交</source>
   <translation>Withdraw what is not delivered, change it and submit again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>终止…</source>
   <translation>End…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>还没有指定。</source>
   <translation>None designated yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/designations/shelf.py" />
   <source>还没有指定。右边填好后提交。</source>
   <translation>Nothing designated yet. Fill in the right side and submit.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>{1} · 还没有文字</source>
   <extracomment>{1} = when</extracomment>
   <translation>{1!t} · No words yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>{1} 份</source>
   <extracomment>{1} = len(lines)</extracomment>
   <translation>{1} {1|draft|drafts}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>写到一半的内容会自动存在这里，关机也不会丢。</source>
   <translation>What you are writing is saved here by itself; it is not lost when the computer is switched off.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>工单已不在本单位范围内</source>
   <translation>The order is no longer within your unit's scope</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>已搁置</source>
   <translation>Set aside</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>没有草稿</source>
   <translation>No drafts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>继续写</source>
   <translation>Go on writing</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>草稿</source>
   <translation>Drafts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/drafts/pane.py" />
   <source>（还没有文字）</source>
   <translation> (no words yet)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/presenter.py" />
   <source>登记没有成功</source>
   <translation>Registration did not succeed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>一次性登记码</source>
   <translation>One-time registration code</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>例如：便民服务中心 2 号机</source>
   <translation>For example: Service Centre, PC 2</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>区级平台会给每台电脑一个一次性登记码。登记一次即可，以后只需登录。</source>
   <translation>The district platform gives each computer a one-time registration code. Register once; after that you only sign in.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <location filename="../../desktop/screens/settings/line.py" />
   <source>区级平台地址</source>
   <translation>Address of the district platform</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>地址以 https:// 开头，例如 https://duban.example.gov.cn</source>
   <translation>The address begins with https://, for example https://duban.example.gov.cn</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>由区政务管理办提供</source>
   <translation>Provided by the district government affairs office</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>电脑名称</source>
   <translation>Name of this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>登记</source>
   <translation>Register</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>登记这台电脑</source>
   <translation>Register this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>请填写区级平台的地址</source>
   <translation>Please enter the address of the district platform</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>请填写登记码</source>
   <translation>Please enter the registration code</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/enrol/view.py" />
   <source>请给这台电脑起个名字</source>
   <translation>Please give this computer a name</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/notice.py" />
   <source>交接中：{1} 的工作由 {2} 代办</source>
   <extracomment>{1} = note.person; {2} = note.deputy</extracomment>
   <translation>Handed over: {2} acts for {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/notice.py" />
   <source>您已回岗的，请结束交接。</source>
   <translation>If you are back, please end the handover.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/notice.py" />
   <source>看交接单</source>
   <translation>Show handover sheet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>不再需要</source>
   <translation>No longer needed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>仍要结束的，请再点一次“结束交接”。</source>
   <translation>If it is to end all the same, press "End handover" once more.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>取回当时写的</source>
   <translation>Take back what was written</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>当时写的还在本机，可以取回来对照，需要的再保存一次。</source>
   <translation>What was written is still on this computer: take it back to compare, and save it again if it is wanted.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>本单位在那以后又写了一份，以较新的为准。</source>
   <translation>Your unit has written another one since; the newer one holds.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>本机 {1} 写的交接单没有生效</source>
   <extracomment>{1} = when</extracomment>
   <translation>The handover sheet written here at {1} does not hold</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/outdone.py" />
   <source>本机 {1} 结束交接没有生效</source>
   <extracomment>{1} = when</extracomment>
   <translation>The handover was not ended by what was done here at {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/page.py" />
   <source>交接单会列出现在的在办工单 {1} 件（超期 {2} 件、今日到期 {3} 件）、待审批 {4} 件、草稿 {5} 份、还没有送达 {6} 项。</source>
   <extracomment>{1} = open_; {2} = late; {3} = today; {4} = waiting; {5} = drafts; {6} = unsent</extracomment>
   <translation>The sheet will list {1} open {1|order|orders} ({2} overdue, {3} due today), {4} {4|approval|approvals}, {5} {5|draft|drafts} and {6} {6|item|items} not delivered.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>交代的事</source>
   <translation>What is handed over</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>从</source>
   <translation>From</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>代办人</source>
   <translation>Deputy</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>代办人用自己的账号登录</source>
   <translation>The deputy signs in with an account of their own</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>保存</source>
   <translation>Save</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>写明谁代办、到哪一天。这段时间里，谁在本单位的电脑上登录都会看到提示。</source>
   <translation>Say who acts meanwhile and until when. In these days whoever signs in on a computer of your unit is told.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>到</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>已经写好，还没有开始：{1} {2}由 {3} 代办。</source>
   <extracomment>{1} = note.person; {2} = note.period; {3} = note.deputy</extracomment>
   <translation>Written, not begun yet: {3} acts for {1} {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>打印交接单</source>
   <translation>Print handover sheet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>正在交接：{1} {2}由 {3} 代办。</source>
   <extracomment>{1} = note.person; {2} = note.period; {3} = note.deputy</extracomment>
   <translation>Handed over: {3} acts for {1} {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>结束交接</source>
   <translation>End handover</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <source>要紧的工单、约好的时间、该找谁；不要写反映人的姓名和电话</source>
   <translation>Urgent orders, appointments, whom to turn to; no names or telephones of reporters</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/handover/sheet.py" />
   <location filename="../../desktop/screens/main/keys.py" />
   <source>请假交接</source>
   <translation>Hand over before leave</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/help/page.py" />
   <location filename="../../desktop/screens/main/brand.py" />
   <location filename="../../desktop/screens/palette/wiring.py" />
   <source>帮助</source>
   <translation>Help</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/help/page.py" />
   <source>帮助内容</source>
   <translation>Help contents</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/help/page.py" />
   <source>目录</source>
   <translation>Contents</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>{1} 及其重复件</source>
   <extracomment>{1} = where.group</extracomment>
   <translation>{1} and its repeats</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>办理状态</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>只看重复件</source>
   <translation>Repeats only</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/looking.py" />
   <source>工单号</source>
   <translation>Order number</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>按工单号</source>
   <translation>By order number</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>按承办单位</source>
   <translation>By handling unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>按期限先后</source>
   <translation>By deadline, soonest first</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>按登记时间，新的在前</source>
   <translation>By time registered, newest first</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>按类别</source>
   <translation>By kind</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>期限未到</source>
   <translation>Not yet due</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../desktop/screens/order/view.py" />
   <location filename="../../sync/cache/looking.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>标签</source>
   <translation>Tags</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>每件一行</source>
   <translation>One line each</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>满意度</source>
   <translation>Satisfaction</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <source>登记日期</source>
   <translation>Date registered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/asked.py" />
   <location filename="../../sync/cache/query/vocabulary.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>类别</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <source>取消选择（Esc）</source>
   <translation>Clear the selection (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <source>已选 {n} 件</source>
   <translation>{n} chosen</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchbar.py" />
   <source>已选 {n} 件（一次最多）</source>
   <translation>{n} chosen (the most at once)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batching.py" />
   <source>{n} 件“{deed}”已放入发件箱</source>
   <translation>{n} × "{deed!t}" put into the outbox</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batching.py" />
   <source>{n} 件没有办：{why}</source>
   <translation>{n} not done: {why!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <source>{1}：{2} 件</source>
   <extracomment>{1} = planned.form.title; {2} = len(planned.ready)</extracomment>
   <translation>{1!t}: {2} chosen</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <source>{deed} {n} 件</source>
   <translation>{deed!t} {n}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <source>每件各记一条，先放入发件箱，10 秒内可以全部撤回。</source>
   <translation>Each gets its own record and goes into the outbox first; all can be taken back within 10 seconds.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <source>这 {n} 件不能办，不会改动：</source>
   <translation>{n} cannot be done and {n|stays|stay} unchanged:</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/batchsheet.py" />
   <source>选中的 {1} 件都不能{2}</source>
   <extracomment>{1} = len(planned.barred); {2} = label(planned.verb)</extracomment>
   <translation>{1|The chosen order does not allow|None of the chosen orders allows} "{2!t}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>今天没有到期的工单</source>
   <translation>No orders are due today</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>剩余时限还充裕。</source>
   <translation>There is plenty of time left.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>办结的工单会出现在这里。</source>
   <translation>Closed orders appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>可以少写几个条件，或试试工单号、事项里的词、电话后四位。</source>
   <translation>Try fewer conditions, or an order number, a word of the subject, or the last four digits of a phone number.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>回访为不满意的工单会出现在这里。</source>
   <translation>Orders rated as not satisfied in the callback appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>归档的工单会出现在这里，可以查阅，不能再办理。</source>
   <translation>Archived orders appear here, to be read but no longer worked on.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>所有工单都在办理时限之内。</source>
   <translation>All orders are within their limits.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>提出疑难、正在协调的工单会出现在这里。</source>
   <translation>Orders that were declared difficult and are being coordinated appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>新交办的工单到达后会出现在这里。</source>
   <translation>Newly assigned orders appear here when they arrive.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>新工单到达后会出现在这里，F5 立即同步。</source>
   <translation>New orders appear here when they arrive; F5 synchronises at once.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>明天到期的工单在“临期”里。</source>
   <translation>Orders due tomorrow are under "Due soon".</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有临近到期的工单</source>
   <translation>No orders are due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有协办的工单</source>
   <translation>No orders to assist with</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有差评重办的工单</source>
   <translation>No orders for re-handling after a bad rating</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有待签收的工单</source>
   <translation>No orders to sign for</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有找到“{query}”</source>
   <translation>"{query}" was not found</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有疑难工单</source>
   <translation>No difficult orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有督办的工单</source>
   <translation>No supervised orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有符合筛选条件的工单</source>
   <translation>No orders match the filters</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>没有超期的工单</source>
   <translation>No overdue orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>清除筛选后显示“{place}”的全部工单。</source>
   <translation>Once cleared, all orders of "{place!t}" are shown.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>被列入督办的工单会出现在这里。</source>
   <translation>Orders that are put under supervision appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>请本单位协助办理的工单会出现在这里。</source>
   <translation>Orders that your unit is asked to assist with appear here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>还没有办结的工单</source>
   <translation>No closed orders yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>还没有归档的工单</source>
   <translation>No archived orders yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/empties.py" />
   <source>这里没有工单</source>
   <translation>No orders here</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterbar.py" />
   <source>不再按“{words}”筛选</source>
   <translation>No longer filter by "{words!t}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterbar.py" />
   <source>清除</source>
   <translation>Clear</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterbar.py" />
   <location filename="../../desktop/screens/inbox/view.py" />
   <source>清除筛选</source>
   <translation>Clear filters</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterbar.py" />
   <source>清除筛选（Esc）</source>
   <translation>Clear filters (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterbar.py" />
   <source>还有 {n} 个筛选条件</source>
   <translation>{n} more {n|filter|filters}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/filterfields.py" />
   <source>{name}：不限</source>
   <translation>{name!t}: any</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/head.py" />
   <source>保存当前列表…</source>
   <translation>Save this list…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/head.py" />
   <location filename="../../desktop/screens/phrases/manager.py" />
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>删除</source>
   <translation>Delete</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/head.py" />
   <source>排序与显示</source>
   <translation>Sort and show</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/head.py" />
   <source>改名</source>
   <translation>Rename</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/head.py" />
   <source>筛选</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>{number} 及其重复件</source>
   <translation>{number} and its repeats</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>{n} 件</source>
   <translation>{n}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>{n} 件，共 {whole} 件</source>
   <translation>{n} of {whole}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>前 {n} 件，共 {all} 件</source>
   <translation>First {n} of {all}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>前 {n} 件，共 {all} 件以上</source>
   <translation>First {n} of more than {all}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>在全部工单中搜索“{query}”</source>
   <translation>All orders: "{query}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/heading.py" />
   <source>在筛选出的工单中搜索“{query}”</source>
   <translation>Filtered orders: "{query}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>保存当前列表</source>
   <translation>Save this list</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>名称（最多 {n} 个字）</source>
   <translation>Name (at most {n} {n|character|characters})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>最多保存 {n} 个常用视图，请先删除一个不用的。</source>
   <translation>At most {n} views can be kept; please delete one first.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>没有保存</source>
   <translation>Not saved</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/keptviews.py" />
   <source>视图改名</source>
   <translation>Rename view</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/orderlist.py" />
   <source>工单列表</source>
   <translation>List of orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>{day}登记</source>
   <translation>Registered {day!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>展开的重复件</source>
   <translation>an unfolded repeat</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>已展开其他重复件，按 ← 收起</source>
   <translation>the other repeats are unfolded, ← folds them</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>延期待批</source>
   <translation>Extension pending</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>按 → 展开其他重复件</source>
   <translation>→ unfolds the other repeats</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>被退回</source>
   <translation>Returned</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/inbox/words.py" />
   <source>重复 {n}</source>
   <translation>Repeats {n}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/beside.py" />
   <location filename="../../desktop/screens/order/stage.py" />
   <source>在左边的列表里选中后，这里显示全部内容。</source>
   <translation>Choose one in the list at the left; everything about it is shown here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/beside.py" />
   <source>按 Ctrl+K 可以找任何一件。</source>
   <translation>Ctrl+K finds any of them.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/beside.py" />
   <source>没有打开的工单</source>
   <translation>No order is open</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/beside.py" />
   <location filename="../../desktop/screens/order/stage.py" />
   <source>选一件工单</source>
   <translation>Choose an order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/brand.py" />
   <location filename="../../desktop/screens/palette/wiring.py" />
   <location filename="../../desktop/screens/settings/view.py" />
   <source>设置</source>
   <translation>Settings</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>上一件工单</source>
   <translation>Previous order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>下一件工单</source>
   <translation>Next order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>下乡准备</source>
   <translation>Prepare for a trip</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>为什么还没发出去</source>
   <translation>Why it has not left yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>催办下级单位</source>
   <translation>Chase units below</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>回到列表</source>
   <translation>Back to the list</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>复制脱敏文字</source>
   <translation>Copy masked text</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>打印工作单</source>
   <translation>Print work slip</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>找操作、页面和工单</source>
   <translation>Find actions, pages and orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../desktop/screens/search/box.py" />
   <source>搜索工单</source>
   <translation>Search orders</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>看选中工单的全部重复件</source>
   <translation>Show all repeats of the chosen order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <location filename="../../desktop/screens/status/page.py" />
   <location filename="../../desktop/screens/why/sheet.py" />
   <location filename="../../desktop/tray/icon.py" />
   <source>立即同步</source>
   <translation>Synchronise now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>返回列表；再按：取消选择、清空搜索、清除筛选</source>
   <translation>Back to the list; again: clear selection, search, filters</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/keys.py" />
   <source>进入工单</source>
   <translation>Go into the order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/known.py" />
   <source>{1}，{2} 起施行</source>
   <extracomment>{1} = edition.id; {2} = edition.effective_from</extracomment>
   <translation>{1}, in force from {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>不存了，退出</source>
   <translation>Leave without saving</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>再存一次并退出</source>
   <translation>Save again and leave</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>发送后退出</source>
   <translation>Send, then quit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>另有 {n} 份草稿没有写完，也都保存着。</source>
   <translation>There {n|is|are} also {n} unfinished {n|draft|drafts}, saved too.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>最先到期的是“{subject}”，{due}要送达。</source>
   <translation>The first to fall due is "{subject}", to be delivered {due!l}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>最小化到托盘</source>
   <translation>Minimise to the tray</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>有 {n} 件没有被接收，需要您处理后才能再发。</source>
   <translation>{n} {n|item was|items were} not accepted and {n|needs|need} you before {n|it|they} can be sent again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>有 {n} 件等待发送，已经加密存在本机，下次打开后按到期先后自动发送。</source>
   <translation>{n} {n|item is|items are} waiting, encrypted on this computer; next time {n|it is|they are} sent by {n|itself|themselves}, the earliest deadline first.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>正在写的内容没有存上</source>
   <translation>What you are writing could not be saved</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>正在发送……</source>
   <translation>Sending…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>现在没有连上区级平台，暂时发不出去。</source>
   <translation>The district platform cannot be reached now, so nothing can be sent.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>现在退出，刚写的这些字就没有了。</source>
   <translation>If you leave now, these words are gone.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>直接退出</source>
   <translation>Quit now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>线路正常，可以现在发送。</source>
   <translation>The line is fine, it can be sent now.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>请留意期限：以区级平台收到的时间为准。</source>
   <translation>Mind the deadlines: what counts is when the district platform receives it.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>还有 {n} 件没有送达</source>
   <translation>{n} {n|item|items} not delivered yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/leaving.py" />
   <source>送达后自动退出。线路较慢时可以直接退出，没有送达的下次打开后自动发送。</source>
   <translation>Quits once everything is delivered. On a slow line you can quit now; what was not delivered is sent next time.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/line.py" />
   <source>您可以继续查看和填写，内容都存在本机；重新登录后自动发送。</source>
   <translation>You can go on reading and writing, everything is kept on this computer; it is sent once you have signed in again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/line.py" />
   <location filename="../../sync/district/people/refusals.py" />
   <source>登录已过期</source>
   <translation>Your sign-in has expired</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/line.py" />
   <location filename="../../desktop/screens/signin/view.py" />
   <source>重新登录</source>
   <translation>Sign in again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/moves.py" />
   <source>列表里当前的工单没有关联的重复件。</source>
   <translation>The current order of the list has no linked repeats.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/moves.py" />
   <source>没有重复件</source>
   <translation>No repeats</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/main/railmodel.py" />
   <source>{place}，{n} 件</source>
   <translation>{place!t}, {n}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>{1}只记看了哪几项，不记内容；记录只增加，不能修改或删除。</source>
   <extracomment>{1} = rest</extracomment>
   <translation>{1!t} Only what was viewed is recorded, not its content; records are only added, never changed or deleted.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>共 {1} 条。</source>
   <extracomment>{1} = count</extracomment>
   <translation>{1} in all.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>共 {1} 条，列出最近 {2} 条。</source>
   <extracomment>{1} = count; {2} = len(entries)</extracomment>
   <translation>{1} in all, the latest {2} listed.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>关闭（Esc）</source>
   <translation>Close (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>所有工单(&amp;A)</source>
   <translation>All orders (&amp;A)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>查看记录</source>
   <translation>View log</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>每次显示或复制反映人信息，都会记在这里。</source>
   <translation>Every time a reporter's data is shown or copied, it is recorded here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/accesspage.py" />
   <source>没有人看过</source>
   <translation>Viewed by nobody</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/bar.py" />
   <source>其他操作，以及现在不能做的和原因（Alt+{1}）</source>
   <extracomment>{1} = MORE_KEY</extracomment>
   <translation>Other actions, and what cannot be done now and why (Alt+{1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/bar.py" />
   <source>更多(&amp;{1})</source>
   <extracomment>{1} = MORE_KEY</extracomment>
   <translation>More (&amp;{1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/bar.py" />
   <source>灰色的操作现在不能做，点一下可看原因。</source>
   <translation>Grey actions cannot be done now; click one to see why.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/clash.py" />
   <source>{1}没有生效：填写之后工单已有新的变化。</source>
   <extracomment>{1} = verbs</extracomment>
   <translation>{1!t} did not take effect: the order had changed after you wrote.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/clash.py" />
   <location filename="../../desktop/screens/outbox/detail.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>对照处理</source>
   <translation>Compare and resolve</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/daycell.py" />
   <location filename="../../sync/regulation/workdays.py" />
   <source>休</source>
   <translation>Off</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/daycell.py" />
   <source>放假</source>
   <translation>Day off</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/daycell.py" />
   <location filename="../../sync/regulation/workdays.py" />
   <source>班</source>
   <translation>Work</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/daycell.py" />
   <source>（调休上班）</source>
   <translation> (make-up working day)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/excerpt.py" />
   <source>取回全文</source>
   <translation>Fetch whole text</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/excerpt.py" />
   <source>约 {1}</source>
   <extracomment>{1} = size_words(self._missing)</extracomment>
   <translation>About {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/excerpt.py" />
   <source>较长的文字只收了开头，全文（{1}）还没有到本机，连上后自动取回。</source>
   <extracomment>{1} = size</extracomment>
   <translation>Only the beginning of a longer text was received; the whole ({1!t}) is not here yet and is fetched once connected.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/excerpt.py" />
   <source>较长的文字只收了开头，正在取回全文（{1}）。</source>
   <extracomment>{1} = size</extracomment>
   <translation>Only the beginning of a longer text was received; the whole ({1!t}) is being fetched.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/folded.py" />
   <source>展开全文（共 {1} 字）</source>
   <extracomment>{1} = len(self._words)</extracomment>
   <translation>Unfold the whole text ({1} characters)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/header.py" />
   <source>复制脱敏文字，可发到微信群（Ctrl+Shift+C）</source>
   <translation>Copy masked text, fit for a WeChat group (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/header.py" />
   <source>打印工作单（Ctrl+P）</source>
   <translation>Print work slip (Ctrl+P)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/header.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>紧急</source>
   <translation>Urgent</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/header.py" />
   <source>返回 {1}</source>
   <extracomment>{1} = number</extracomment>
   <translation>Back to {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/header.py" />
   <source>返回 {1}（Alt+←）</source>
   <extracomment>{1} = number</extracomment>
   <translation>Back to {1} (Alt+←)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source> 暂定</source>
   <translation> Provisional</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>{1}
交办意见：{2}</source>
   <extracomment>{1} = words; {2} = hop.note</extracomment>
   <translation>{1!t}
Instructions: {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>{1} 个工作日</source>
   <extracomment>{1} = hop.limit_days</extracomment>
   <translation>{1} working {1|day|days}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>{1}+{2} 个工作日</source>
   <extracomment>{1} = hop.limit_days; {2} = added</extracomment>
   <translation>{1}+{2} working days</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>上级</source>
   <translation>Superior</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>牵头单位</source>
   <translation>Lead unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>自身期限 {1}</source>
   <extracomment>{1} = due_words(hop.own_due, now)</extracomment>
   <translation>Own deadline {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>随牵头单位</source>
   <translation>As the lead unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>（协办）</source>
   <translation> (assisting)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>（本单位）</source>
   <translation> (your unit)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/hops.py" />
   <source>；{1}期限 {2} 更早，以{3}为准</source>
   <extracomment>{1} = over; {2} = due_words(hop.due, now); {3} = over</extracomment>
   <translation>; the deadline of the {1!l} unit, {2!t}, is earlier and counts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/moreline.py" />
   <source>{1} · 草稿</source>
   <extracomment>{1} = label(verb)</extracomment>
   <translation>{1!t} · Draft</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/moreline.py" />
   <source>按 {1} 也可以选择</source>
   <extracomment>{1} = self.digit</extracomment>
   <translation>{1} chooses it too</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/moreline.py" />
   <location filename="../../desktop/screens/order/verbbutton.py" />
   <source>现在不能做。{1}</source>
   <extracomment>{1} = self.reason</extracomment>
   <translation>Cannot be done now. {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/morelist.py" />
   <source>更多操作</source>
   <translation>More actions</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperdeeds.py" />
   <source>另存 {1}</source>
   <extracomment>{1} = paper.name</extracomment>
   <translation>Save {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperlist.py" />
   <source>再显示 {1} 个附件（还有 {2} 个）</source>
   <extracomment>{1} = min(left, _BATCH); {2} = left</extracomment>
   <translation>Show {1} more {1|attachment|attachments} ({2} left)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>{1}取回中 {2}%</source>
   <extracomment>{1} = what; {2} = paper.percent</extracomment>
   <translation>{1!t} Fetching, {2}%</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>{1}存到您选定的位置</source>
   <extracomment>{1} = first</extracomment>
   <translation>{1!t} Save it where you choose</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>{1}已取回 {2}%，连上后继续</source>
   <extracomment>{1} = what; {2} = paper.percent</extracomment>
   <translation>{1!t} {2}% fetched, goes on once connected</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>{1}显示这张图片</source>
   <extracomment>{1} = first</extracomment>
   <translation>{1!t} Show this picture</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>{1}，取回后显示</source>
   <extracomment>{1} = size_words(better.size)</extracomment>
   <translation>{1!t}, shown once fetched</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>不再取回，已取回的部分清除</source>
   <translation>Stop fetching and erase what was fetched</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>从区级平台取回后</source>
   <translation>Once fetched from the district platform,</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>停止</source>
   <translation>Stop</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>原图</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>取回原图</source>
   <translation>Fetch original</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <source>取回失败：{1}</source>
   <extracomment>{1} = paper.reason</extracomment>
   <translation>Fetching failed: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>另存为…</source>
   <translation>Save as…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/paperrow.py" />
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <location filename="../../desktop/tray/notices.py" />
   <location filename="../../desktop/tray/service.py" />
   <location filename="../../desktop/tray/toasts.py" />
   <source>打开</source>
   <translation>Open</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/papers.py" />
   <source>附件（{1}）</source>
   <extracomment>{1} = len(found)</extracomment>
   <translation>Attachments ({1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/purpose.py" />
   <source>其他用途</source>
   <translation>Other purpose</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/purpose.py" />
   <source>写明用途，会记入查看记录</source>
   <translation>Name the purpose; it is recorded in the view log</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/purpose.py" />
   <source>取消（Esc）</source>
   <translation>Cancel (Esc)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/purpose.py" />
   <source>显示</source>
   <translation>Show</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/purpose.py" />
   <source>查看反映人信息用于什么？选定后显示一分钟，并记入查看记录。</source>
   <translation>What is the reporter's data viewed for? Once chosen it is shown for one minute and recorded in the view log.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/reading.py" />
   <source>正文</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/reading.py" />
   <source>这件工单不在本机：不属于本单位，或还没有同步到。</source>
   <translation>This order is not on this computer: it is not your unit's, or not synchronised yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/relatedlist.py" />
   <source>显示其余 {1} 件</source>
   <extracomment>{1} = left</extracomment>
   <translation>Show the other {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/relatedlist.py" />
   <source>相关工单（{1}）</source>
   <extracomment>{1} = len(found)</extracomment>
   <translation>Related orders ({1})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <source>交办与期限</source>
   <translation>Assignments and deadlines</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <location filename="../../sync/cache/looking.py" />
   <source>办理过程</source>
   <translation>History</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <source>反映人</source>
   <translation>Reporter</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <location filename="../../desktop/screens/order/view.py" />
   <source>反映时间</source>
   <translation>Reported</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <source>工单内容</source>
   <translation>Content of the order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sheet.py" />
   <source>诉求原文</source>
   <translation>Original words</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>复制电话</source>
   <translation>Copy telephone</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>已记入查看记录：{1}。一分钟后自动隐藏。</source>
   <extracomment>{1} = what_for</extracomment>
   <translation>Recorded in the view log: {1!t}. Hidden again after one minute.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>显示(&amp;V)</source>
   <translation>Show (&amp;V)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>显示反映人的姓名、电话和地址，先选用途（Alt+V）</source>
   <translation>Show the reporter's name, telephone and address, choosing a purpose first (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>查看记录：谁在什么时候、为了什么看过</source>
   <translation>View log: who viewed it, when and what for</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>现在就隐藏（Alt+V）</source>
   <translation>Hide now (Alt+V)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/sight.py" />
   <source>隐藏(&amp;V)</source>
   <translation>Hide (&amp;V)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/stage.py" />
   <source>写到一半的文字仍在“草稿”里，可以复制后另行使用。</source>
   <translation>What you were writing is still in the drafts; you can copy it for other use.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/stage.py" />
   <source>这件工单已不在本单位范围内</source>
   <translation>This order is no longer within your unit's scope</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/step.py" />
   <source>{1}（+{2} 个工作日）</source>
   <extracomment>{1} = moved; {2} = added</extracomment>
   <translation>{1} (+{2} working days)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/step.py" />
   <source>期限 {1} → {2}</source>
   <extracomment>{1} = due_words(before, now); {2} = due_words(after, now)</extracomment>
   <translation>Deadline {1!t} → {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/takeback.py" />
   <source>已放入发件箱，{1} 秒内可撤回。</source>
   <extracomment>{1} = left</extracomment>
   <translation>Put into the outbox; can be taken back for {1} {1|second|seconds}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/takeback.py" />
   <source>已放入发件箱，待发送。</source>
   <translation>Put into the outbox, to be sent.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/takeback.py" />
   <source>已经发出，待回执。</source>
   <translation>Sent; awaiting the receipt.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/takeback.py" />
   <source>已送达 · 回执 {1}</source>
   <extracomment>{1} = item.receipt.number</extracomment>
   <translation>Delivered · Receipt {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/takeback.py" />
   <source>没有办成：{1}。请到发件箱处理。</source>
   <extracomment>{1} = item.reason_title</extracomment>
   <translation>Not done: {1!t}. Please see the outbox.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/timeline.py" />
   <source>显示更早的 {1} 步</source>
   <extracomment>{1} = left</extracomment>
   <translation>Show {1} earlier {1|step|steps}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/timeline.py" />
   <source>显示更早的 {1} 步（还有 {2} 步）</source>
   <extracomment>{1} = _BATCH; {2} = left</extracomment>
   <translation>Show {1} earlier steps ({2} more)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/verbbutton.py" />
   <source> · 草稿</source>
   <translation> · Draft</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>{1} · 上报待审</source>
   <extracomment>{1} = label(hop.state) if hop else label(order.state)</extracomment>
   <translation>{1!t} · Referral under review</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>{1} · 延期待批</source>
   <extracomment>{1} = label(hop.state) if hop else label(order.state)</extracomment>
   <translation>{1!t} · Extension pending</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>{1} · 待函告</source>
   <extracomment>{1} = label(order.state)</extracomment>
   <translation>{1!t} · Letter awaited</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>{1} · 待解释</source>
   <extracomment>{1} = label(order.state)</extracomment>
   <translation>{1!t} · Explanation awaited</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <location filename="../../sync/cache/looking.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>上级编号</source>
   <translation>Upstream No.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>事项分类</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>事项领域</source>
   <translation>Field</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>办理次数</source>
   <translation>Handling</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>反映渠道</source>
   <translation>Channel</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>发生地点</source>
   <translation>Place</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>受理时间</source>
   <translation>Accepted</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/view.py" />
   <source>首件 {1}</source>
   <extracomment>{1} = order.repeat.first</extracomment>
   <translation>First order {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>{1}，另有 {2} 张未取回</source>
   <extracomment>{1} = place; {2} = self.away</extracomment>
   <translation>{1!t}, {2} more not fetched</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>上一张（←）</source>
   <translation>Previous picture (←)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>下一张（→）</source>
   <translation>Next picture (→)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>图片 {1}</source>
   <extracomment>{1} = paper.name</extracomment>
   <translation>Picture {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>放大（+）</source>
   <translation>Larger (+)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>缩小（-）</source>
   <translation>Smaller (-)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/viewer.py" />
   <source>适合窗口（0）</source>
   <translation>Fit the window (0)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>{1}于{2}收到交办</source>
   <extracomment>{1} = view.case.name(hop.receiver); {2} = moments.stamp(hop.assigned_at, view.case.now)</extracomment>
   <translation>{1} received the assignment {2!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>{1}月{2}日 → {3}月{4}日</source>
   <extracomment>{1} = before.month; {2} = before.day; {3} = after.month; {4} = after.day</extracomment>
   <translation>{2} {1!m} → {4} {3!m}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>{1}，函告在最后一天结束前送达为按时。依据{2}。</source>
   <extracomment>{1} = counted; {2} = article_words(why.article)</extracomment>
   <translation>{1!t}; a letter delivered by the end of the last day is in time. Under {2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>{1}，当天不计，从下一个工作日起数 {2} 个工作日{3}，最后一天结束时到期。{4}</source>
   <extracomment>{1} = begun; {2} = hop.limit_days; {3} = more; {4} = basis</extracomment>
   <translation>{1!t}; that day does not count; from the next working day {2} working {2|day|days} are counted{3!t}; it falls due at the end of the last day. {4!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>{1}，法定截止日期为{2}{3}，最后一天结束时到期。{4}</source>
   <extracomment>{1} = begun; {2} = day; {3} = more; {4} = basis</extracomment>
   <translation>{1!t}; the statutory date is {2!t}{3!t}; it falls due at the end of the last day. {4!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>上级单位的期限更早，以上级的为准。</source>
   <translation>The superior unit's deadline is earlier and counts.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>为什么是 {1}到期？</source>
   <extracomment>{1} = words</extracomment>
   <translation>Why is it due {1!l}?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>依据</source>
   <translation>Under </translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>依据{1}、</source>
   <extracomment>{1} = law.citation</extracomment>
   <translation>Under {1}, </translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>其中有的日子尚未公布放假安排，期限为暂定，公布后重新计算。</source>
   <translation>For some of these days no notice of days off has been published yet; the deadline is provisional and is counted again after the notice.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>再次差评于{1}送达{2}，当天不计，从下一个工作日起数 {3} 个工作日</source>
   <extracomment>{1} = reached; {2} = who; {3} = why.limit_days</extracomment>
   <translation>The repeated bad rating reached {2} {1!t}; that day does not count; from the next working day {3} working {3|day|days}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>协办以牵头单位的期限为准。</source>
   <translation>Assisting units go by the lead unit's deadline.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>延期第 {1} 天</source>
   <extracomment>{1} = number - own</extracomment>
   <translation>Ext. day {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>第 {1} 天</source>
   <extracomment>{1} = number</extracomment>
   <translation>Day {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/order/why.py" />
   <source>，加上批准延期的 {1} 个工作日（{2}）</source>
   <extracomment>{1} = added; {2} = moved</extracomment>
   <translation>, plus {1} working days of a granted extension ({2})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <location filename="../../desktop/screens/why/sheet.py" />
   <source>为什么还没发出去？</source>
   <translation>Why has it not left yet?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <source>打印回执</source>
   <translation>Print receipt</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>立即发送</source>
   <translation>Send now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <source>经过和结果</source>
   <translation>What happened and what came of it</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>退回草稿</source>
   <translation>Back to drafts</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/detail.py" />
   <source>附件：{1}（{2}）</source>
   <extracomment>{1} = blob.name; {2} = size_words(blob.size)</extracomment>
   <translation>Attachment: {1} ({2!t})</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/doing.py" />
   <source>撤回后不会发送。想改了再交，请选“退回草稿”。</source>
   <translation>Once withdrawn it is not sent. To change it and submit again, choose "Back to drafts".</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/doing.py" />
   <source>撤回这一项？</source>
   <translation>Withdraw this item?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/pane.py" />
   <location filename="../../sync/cache/places.py" />
   <source>发件箱</source>
   <translation>Outbox</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/pane.py" />
   <source>发件箱是空的</source>
   <translation>The outbox is empty</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/pane.py" />
   <source>提交的内容会先放在这里，连上区级平台后自动发送。</source>
   <translation>What you submit is put here first and is sent once the district platform can be reached.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/words.py" />
   <source>已尝试 {1} 次</source>
   <extracomment>{1} = item.attempts</extracomment>
   <translation>Tried {1} {1|time|times}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/words.py" />
   <source>已尝试 {1} 次{2}。</source>
   <extracomment>{1} = item.attempts; {2} = last</extracomment>
   <translation>Tried {1} {1|time|times}{2!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/words.py" />
   <source>还没有发送过</source>
   <translation>Not sent yet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/outbox/words.py" />
   <source>，最近一次 {1}</source>
   <extracomment>{1} = moments.stamp(item.last_attempt_at, now)</extracomment>
   <translation>, last {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/answers.py" />
   <source>在列表里搜索“{1}”</source>
   <extracomment>{1} = words</extracomment>
   <translation>Search "{1}" in the list</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/answers.py" />
   <source>搜索</source>
   <translation>Search</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/entries.py" />
   <source>现在不能做</source>
   <translation>Cannot be done now</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/presenter.py" />
   <source>↑↓ 选择，Enter 执行，Esc 关闭。输入工单号或末四位可直接打开，Ctrl+Enter 打开并答来电。</source>
   <translation>↑↓ choose, Enter does it, Esc closes. An order number or its last four digits opens it; Ctrl+Enter opens it and answers a call.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/presenter.py" />
   <source>答来电：输入对方报出的工单号或末四位，Enter 打开工单并显示要念的话，Esc 关闭。</source>
   <translation>Answering a call: type the number the caller gives or its last four digits; Enter opens the order and shows what to read out, Esc closes.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/presenter.py" />
   <location filename="../../desktop/screens/search/strip.py" />
   <source>还有 {1} 件工单正在建立索引，找得慢一些，但不会漏。</source>
   <extracomment>{1} = waiting</extracomment>
   <translation>{1} {1|order is|orders are} still being indexed; finding takes longer, but misses nothing.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/sources.py" />
   <source>{1} · {2} 件</source>
   <extracomment>{1} = PLACES; {2} = n</extracomment>
   <translation>{1!t} · {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/sources.py" />
   <source>单位:{1}</source>
   <extracomment>{1} = unit.name</extracomment>
   <translation>Unit: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/sources.py" />
   <source>可能不在本单位的范围内，也可能还没有同步到；请核对号码，或按 F5 同步后再找。</source>
   <translation>It may be outside your unit's scope or not synchronised yet; please check the number, or press F5 and look again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/sources.py" />
   <source>本机没有编号为“{1}”或以它结尾的工单</source>
   <extracomment>{1} = number</extracomment>
   <translation>No order here has the number "{1}" or ends with it</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/view.py" />
   <source>找到的操作和工单</source>
   <translation>Actions and orders found</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/view.py" />
   <source>要做什么</source>
   <translation>What to do</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/view.py" />
   <source>输入操作、页面、单位、工单号或工单里的词</source>
   <translation>Type an action, page, unit, order number or a word of an order</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/wiring.py" />
   <source>导出信使文件</source>
   <translation>Export courier file</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/palette/wiring.py" />
   <location filename="../../desktop/screens/settings/line.py" />
   <location filename="../../desktop/screens/status/page.py" />
   <location filename="../../desktop/screens/why/sheet.py" />
   <source>线路诊断</source>
   <translation>Line diagnosis</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/exchange.py" />
   <source>导入常用语</source>
   <translation>Import phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/exchange.py" />
   <source>导出常用语</source>
   <translation>Export phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/exchange.py" />
   <source>文本文件 (*.txt)</source>
   <translation>Text files (*.txt)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/manager.py" />
   <source>“{1}”删除后不能恢复。</source>
   <extracomment>{1} = title</extracomment>
   <translation>Once deleted, "{1}" cannot be restored.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/manager.py" />
   <source>删除这条常用语？</source>
   <translation>Delete this phrase?</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/manager.py" />
   <source>已保存</source>
   <translation>Saved</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/manager.py" />
   <source>这一条已经删除</source>
   <translation>It has been deleted already</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>{1}等 {2} 种</source>
   <extracomment>{1} = titles[0]; {2} = len(titles)</extracomment>
   <translation>{1!t} and others, {2} in all</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>内容</source>
   <translation>Content</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>写常说的一句或一段；大括号里写变量或留给以后补齐的内容</source>
   <translation>A sentence or paragraph that you often write; in braces, a variable or what is to be filled in later</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>所有表单</source>
   <translation>All forms</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>点一下插入变量，用到时自动换成工单上的内容：</source>
   <translation>Click to insert a variable; it is filled in from the order when the phrase is used:</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>用在哪些表单</source>
   <translation>For which forms</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/page.py" />
   <source>选中的表单里优先列出；都不选，所有表单都列出</source>
   <translation>Listed first in the chosen forms; if none is chosen, in all forms</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>内容已经完整，插入后仍可修改。</source>
   <translation>The text is complete; you can still change it after inserting.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>大括号里的内容插入后由您补齐，补齐才能提交。</source>
   <translation>Fill in what is in braces after inserting; only then can it be submitted.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>我的常用语…</source>
   <translation>My phrases…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>插入</source>
   <translation>Insert</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>插入后的内容</source>
   <translation>After inserting</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>插入常用语</source>
   <translation>Insert phrase</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>插入（Enter）</source>
   <translation>Insert (Enter)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>查找常用语</source>
   <translation>Find phrase</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>没有找到。可以换个词，或在“我的常用语”里写一条。</source>
   <translation>Nothing found. Try another word, or write one in "My phrases".</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/picker.py" />
   <source>输入词语或拼音首字母，例如“现场”或 xc</source>
   <translation>Type a word or pinyin initials</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>上移</source>
   <translation>Move up</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>下移</source>
   <translation>Move down</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>完成</source>
   <translation>Done</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>导入…</source>
   <translation>Import…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>导出…</source>
   <translation>Export…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>我的常用语</source>
   <translation>My phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/phrases/shelf.py" />
   <source>新建</source>
   <translation>New</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/handing.py" />
   <source>已复制，不含反映人信息</source>
   <translation>Copied, without the reporter's data</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/handing.py" />
   <source>没有复制</source>
   <translation>Not copied</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/handing.py" />
   <source>没有选中工单</source>
   <translation>No order is chosen</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/handing.py" />
   <source>粘贴前请再看一眼文字里有没有能认出反映人的内容。</source>
   <translation>Before pasting, check once more that nothing gives the reporter away.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/handing.py" />
   <source>请先在左边的列表里选一件工单。</source>
   <translation>Please choose an order in the list at the left first.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/page.py" />
   <source>存为 PDF</source>
   <translation>Save as PDF</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/page.py" />
   <source>已交给打印机。</source>
   <translation>Handed to the printer.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/page.py" />
   <source>已存为 {1}</source>
   <extracomment>{1} = path</extracomment>
   <translation>Saved as {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/page.py" />
   <source>没有可以打印的内容。</source>
   <translation>There is nothing to print.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/painting.py" />
   <source>第 {1} 页，共 {2} 页</source>
   <extracomment>{1} = number; {2} = len(leaves)</extracomment>
   <translation>Page {1} of {2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>共 {1} 页</source>
   <extracomment>{1} = pages</extracomment>
   <translation>{1} {1|page|pages}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>写明反映人，用于{1}</source>
   <extracomment>{1} = PURPOSES[purpose]</extracomment>
   <translation>Name the reporter, for: {1!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>反映人：{1}</source>
   <extracomment>{1} = PURPOSES[purpose]</extracomment>
   <translation>Reporter: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>反映人：已隐去</source>
   <translation>Reporter: left out</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>存为 PDF…</source>
   <translation>Save as PDF…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>打印…</source>
   <translation>Print…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>打印预览</source>
   <translation>Print preview</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>打印：{1}</source>
   <extracomment>{1} = title</extracomment>
   <translation>Print: {1!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>放大</source>
   <translation>Larger</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>看整页</source>
   <translation>Whole page</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>缩小</source>
   <translation>Smaller</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>要在纸上写明反映人，请先选用途；用途和打印人记入日志</source>
   <translation>To name the reporter on paper, choose a purpose first; purpose and person are recorded</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/printing/sheet.py" />
   <source>隐去反映人</source>
   <translation>Leave the reporter out</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>下载</source>
   <translation>Download</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>下载进度</source>
   <translation>Download progress</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>停止下载</source>
   <translation>Stop downloading</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>复制命令</source>
   <translation>Copy command</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>安装包在这里</source>
   <translation>The package is here</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <location filename="../../desktop/work.py" />
   <source>新版本</source>
   <translation>New version</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>更新内容</source>
   <translation>What is new</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>督办通不会自己安装，也不会打开这个文件。安装由管理这台电脑的人员进行，安装前请先关闭督办通。</source>
   <translation>Duban Desk never installs anything by itself and does not open this file. Whoever administers this computer installs it; please close Duban Desk first.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>请管理员在终端里输入</source>
   <translation>The administrator types in a terminal</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/sheet.py" />
   <source>重新下载</source>
   <translation>Download again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>{1} 发布，{2}。现在用的是 {3}。</source>
   <extracomment>{1} = day; {2} = size; {3} = standing.version</extracomment>
   <translation>Released {1}, {2}. You are using {3}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>区里没有放出新版本，现在用的是 {1}。</source>
   <extracomment>{1} = standing.version</extracomment>
   <translation>The district offers no new version; you are using {1}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>已下载 {1}，共 {2}。可以关闭这个窗口，办理不受影响；断开后会接着下载。</source>
   <extracomment>{1} = here; {2} = size</extracomment>
   <translation>{1} of {2} downloaded. You may close this window and go on working; after a break the download goes on.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>已下载，并核对过签名</source>
   <translation>Downloaded, and the signature checked</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>已推迟到 {1}，到时再提醒。</source>
   <extracomment>{1} = moments.full(standing.until)</extracomment>
   <translation>Put off until {1}, then you are told again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>文件与开发单位签名的一致，可以交给管理员安装。</source>
   <translation>The file is the one that its makers signed; the administrator can install it.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>新版本 {1}</source>
   <extracomment>{1} = version</extracomment>
   <translation>New version {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>新版本 {1} 已下载</source>
   <extracomment>{1} = version</extracomment>
   <translation>New version {1} downloaded</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>新版本 {1} 已下载 {2}%</source>
   <extracomment>{1} = version; {2} = percent(standing)</extracomment>
   <translation>New version {1}, {2}% downloaded</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>新版本 {1} 没有下载成</source>
   <extracomment>{1} = version</extracomment>
   <translation>New version {1} was not downloaded</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>新版本 {1}，区里已放出</source>
   <extracomment>{1} = verdict.release.version</extracomment>
   <translation>New version {1}, offered by the district</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>没有下载成</source>
   <translation>Not downloaded</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/release/words.py" />
   <source>没有新版本</source>
   <translation>No new version</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/search/box.py" />
   <source>搜索工单号、事项、电话后四位</source>
   <translation>Number, subject, last 4 phone digits</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/search/box.py" />
   <source>搜索（Ctrl+F），Esc 返回列表。可加条件，如 单位:仓前 状态:超期 评价:差评</source>
   <translation>Search (Ctrl+F), Esc returns to the list. Conditions can be added, in Chinese</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/search/completing.py" />
   <source>条件的可选值</source>
   <translation>Values for the condition</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/search/presenter.py" />
   <source>本机没有编号为“{1}”或以它结尾的工单：可能不在本单位的范围内，也可能还没有同步到。</source>
   <extracomment>{1} = number_in(query)</extracomment>
   <translation>No order here has the number "{1}" or ends with it: it may be outside your unit's scope, or not synchronised yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/search/strip.py" />
   <source>不再要求“{1}”</source>
   <extracomment>{1} = words</extracomment>
   <translation>No longer ask for "{1!t}"</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>不使用代理</source>
   <translation>No proxy</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>主机和端口，例如 10.1.2.3:8080；按回车生效。</source>
   <translation>Host and port, for example 10.1.2.3:8080; Enter puts it into effect.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>代理</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>代理地址</source>
   <translation>Proxy address</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>区级平台使用自建的证书颁发机构时，在这里选择对方提供的 PEM 文件；选中时会检查是否可用。</source>
   <translation>Where the district platform has a certificate authority of its own, choose the PEM file that it provides; it is checked when chosen.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>单位上网要经过代理时才需要改；改了马上按新的方式连接。</source>
   <translation>Only to be changed where your unit's network needs a proxy; the new way is tried at once.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>已添加：{1}</source>
   <extracomment>{1} = owner</extracomment>
   <translation>Added: {1}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>已连上“{1}”，线路正常。</source>
   <extracomment>{1} = name</extracomment>
   <translation>Connected to "{1}", the line is fine.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>手动填写</source>
   <translation>By hand</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>正在连接……</source>
   <translation>Connecting…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>没有添加，只信任系统自带的证书。</source>
   <translation>None added; only the system's own certificates are trusted.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>流量</source>
   <translation>Data use</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>测试连接</source>
   <translation>Test connection</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>由区政务管理办提供；更换平台要用新的登记码重新登记本机。</source>
   <translation>Provided by the district government affairs office; another platform needs a new registration with a new code.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>移除</source>
   <translation>Remove</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>请写成 主机:端口，例如 10.1.2.3:8080。</source>
   <translation>Please write host:port, for example 10.1.2.3:8080.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <location filename="../../desktop/screens/settings/look.py" />
   <source>跟随系统</source>
   <translation>Follow the system</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>连接</source>
   <translation>Connection</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>选择证书文件</source>
   <translation>Choose certificate file</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/line.py" />
   <source>附加证书</source>
   <translation>Extra certificate</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>外观</source>
   <translation>Appearance</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>字体</source>
   <translation>Font</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>文字大小</source>
   <translation>Text size</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>最大可到 150%，马上看得到；窗口放不下的内容会出现滚动条。</source>
   <translation>Up to 150%, seen at once; what does not fit the window gets a scroll bar.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>本机已安装的中文字体；选“自动”时用最清晰的一种。</source>
   <translation>Chinese fonts on this computer; "Automatic" takes the clearest.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>浅色</source>
   <translation>Light</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>深色</source>
   <translation>Dark</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>自动</source>
   <translation>Automatic</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>语言</source>
   <translation>Language</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/look.py" />
   <source>颜色</source>
   <translation>Colours</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>依据的办法</source>
   <translation>Measures</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>关于</source>
   <translation>About</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>写作时按 Ctrl+/ 插入常用语，其中的变量会换成当前工单的内容。</source>
   <translation>While writing, Ctrl+/ inserts a phrase; its variables become what the order says.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>常用语与模板</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>开放源代码许可</source>
   <translation>Open source licences</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>当前用户</source>
   <translation>User</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>所属单位</source>
   <translation>Unit</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <location filename="../../desktop/screens/settings/store.py" />
   <source>数据位置</source>
   <translation>Data folder</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>本机的常用语只在本机使用；区级平台统一下发的常用语也列在写作时的清单里。</source>
   <translation>Your own phrases stay on this computer; those of the district platform are listed while writing too.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>本机编号</source>
   <translation>Workstation number</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>本程序用到的软件及其许可。</source>
   <translation>Software in this program, and its licences.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>查看新版本</source>
   <translation>See new version</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>检查这台电脑</source>
   <translation>Check this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>检查这台电脑，得到打电话求助时要报的支持码；也可以保存交给技术人员的诊断包。</source>
   <translation>Check this computer and get the support code to read out on the telephone; a diagnostics bundle for the technician can be saved too.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>版本</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>管理常用语</source>
   <translation>Manage phrases</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>规则版本</source>
   <translation>Rule set</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>退出登录</source>
   <translation>Sign out</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/parts.py" />
   <source>（无）</source>
   <translation> (none)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/start.py" />
   <source>启动</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/start.py" />
   <source>启动后收在托盘里，照常同步和提醒；桌面没有托盘时最小化在任务栏。需要输入口令或重新登录时，会在任务栏等您。</source>
   <translation>It starts into the tray, syncs and reminds as ever; on a desktop without a tray it is minimised. Where a passphrase or a sign-in is needed, it waits for you in the taskbar.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/start.py" />
   <source>登录电脑后自动启动督办通</source>
   <translation>Start Duban Desk when I sign in to this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/start.py" />
   <source>督办通已经打开时再次启动，只会把原来的窗口调到前面，不会打开第二个。</source>
   <translation>When Duban Desk is open already, starting it again only brings its window forward; there is never a second one.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>保存期限</source>
   <translation>How long data is kept</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>全部加密存放，只有本系统账号可以读取；备份时请在程序退出后复制整个文件夹。</source>
   <translation>All of it is encrypted and readable by this system account only; to back it up, copy the whole folder after closing the program.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>只清除能重新取回的附件。您写的草稿、待发送的内容和随附的文件不会被清除。</source>
   <translation>Only attachments that can be fetched again are erased. Drafts, waiting items and the files that go with them are not.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>存储</source>
   <translation>Storage</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>工单在本机保存多久由区级平台决定：平台不再向本单位发送的工单，会连同附件一起从本机删除。</source>
   <translation>How long orders stay here is decided by the district platform: those it no longer sends to your unit are erased here with their attachments.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>本机数据共 {1}，其中已下载的附件 {2} 个，{3}。</source>
   <extracomment>{1} = whole; {2} = stored.files; {3} = files</extracomment>
   <translation>Data on this computer: {1!t}, of which {2} downloaded {2|attachment|attachments}, {3!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>正在统计……</source>
   <translation>Counting…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>清除已下载的附件</source>
   <translation>Erase downloaded attachments</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>超过时先清掉最久没有打开的；需要时会从区级平台重新取回。</source>
   <translation>Beyond it, those not opened for the longest go first; they are fetched again when needed.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/store.py" />
   <source>附件占用上限</source>
   <translation>Room for attachments</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <location filename="../../sync/regulation/terms/chasing.py" />
   <source>临期提醒</source>
   <translation>Reminder when due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>免打扰</source>
   <translation>Quiet hours</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>勾选的会弹出通知；没有勾选的仍列在“提醒”清单（F8）里，一件不少。</source>
   <translation>What is ticked pops up; the rest is still listed under "Reminders" (F8), nothing is lost.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>启用免打扰时段</source>
   <translation>Keep quiet hours</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>开始时间</source>
   <translation>Start</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>弹出通知时用系统的提示音；紧急的指超期、今日到期、差评和督办。免打扰时段里总是没有声音。</source>
   <translation>The system's sound is played with a pop-up; urgent means overdue, due today, bad rating and supervision. In quiet hours there is never a sound.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>提示音</source>
   <translation>Sound</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>每类诉求提前多久提醒；“按办法”指按《办法》规定的临期标准。工作日按工作日历算，节假日不算、调休上班算。列表和标签的颜色不受影响。</source>
   <translation>How long before the deadline each kind reminds you; "As in the Measures" is the step that the Measures set. Working days go by the calendar: holidays do not count, make-up days do. The colours of lists and labels stay as they are.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>结束时间</source>
   <translation>End</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>至</source>
   <translation>to</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>超期不受免打扰限制</source>
   <translation>Overdue breaks the quiet</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>这段时间里不弹通知，结束后合成一条告诉您；结束早于开始时算到第二天。</source>
   <translation>Nothing pops up in these hours, one summary comes after them; an end before the begin is on the next day.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/telling.py" />
   <source>通知</source>
   <translation>Notices</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>只影响收取；您提交的内容总是马上发送。间隔越长越省流量，新到的工单也知道得越晚。</source>
   <translation>This concerns fetching only; what you submit is always sent at once. A longer interval saves data, and you hear of new orders later.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>收取新内容</source>
   <translation>Fetch what is new</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>有新内容马上收（推荐）</source>
   <translation>As soon as there is something new (recommended)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>每 {1} 分钟一次</source>
   <extracomment>{1} = seconds // _MINUTE</extracomment>
   <translation>Every {1} {1|minute|minutes}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>省流量</source>
   <translation>Low-data mode</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>省流量打开时至少间隔 5 分钟，选得更短也按 5 分钟。</source>
   <translation>While saving data the interval is at least 5 minutes, even if a shorter one is chosen.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/traffic.py" />
   <source>较长的文字先只收开头，打开工单时再取全文；照片先发小图，关闭后补发原图；大约每 5 分钟收一次，您提交的内容仍然马上发送。</source>
   <translation>Of longer texts only the beginning is received, the rest when you open the order; of photos a smaller copy is sent, the original after this is switched off; news is fetched about every 5 minutes; what you submit still leaves at once.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/version.py" />
   <source>源码运行</source>
   <translation>Run from source</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/view.py" />
   <source>改动立即生效，不用保存。</source>
   <translation>Changes take effect at once; nothing to save.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/settings/view.py" />
   <source>设置的分类</source>
   <translation>Sections of the settings</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/presenter.py" />
   <source>登录没有成功</source>
   <translation>Signing in did not succeed</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>密码</source>
   <translation>Password</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>登录</source>
   <translation>Sign in</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>登录已过期。草稿和待发送的内容都在本机，登录后自动发送。</source>
   <translation>Your sign-in has expired. Drafts and waiting items are on this computer and are sent after you sign in.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>请用区级平台分配的管理员账号登录。</source>
   <translation>Please sign in with the administrator account given by the district platform.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>请输入密码</source>
   <translation>Please enter the password</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>请输入账号</source>
   <translation>Please enter the account</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/signin/view.py" />
   <source>账号</source>
   <translation>Account</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/status/line.py" />
   <source>为什么还没发出去？（F9）</source>
   <translation>Why has it not left yet? (F9)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/status/line.py" />
   <source>今日流量 {used}</source>
   <translation>Data today {used!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/page.py" />
   <source>有的没有取</source>
   <translation>Some were not fetched</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/rows.py" />
   <source>要带的工单</source>
   <translation>Orders to take along</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>出发</source>
   <translation>Leave</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>去</source>
   <translation>To</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>去哪里</source>
   <translation>Where to</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>取回全文和附件</source>
   <translation>Fetch whole texts and attachments</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>所有村（社区）</source>
   <translation>All villages (communities)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/sheet.py" />
   <source>没有要带的工单：这段时间没有到期的，所选的村也没有待办的。</source>
   <translation>Nothing to take along: nothing falls due in this time, and the chosen village has nothing to do.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>{1} 件等您审批，期限在返回之前</source>
   <extracomment>{1} = found.decisions</extracomment>
   <translation>{1} await your approval and are due before you return</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>{1} 件还没有签收</source>
   <extracomment>{1} = found.unsigned</extracomment>
   <translation>{1} not signed for</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>{1} 项在发件箱里还没有送达</source>
   <extracomment>{1} = found.unsent</extracomment>
   <translation>{1} in the outbox not delivered</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>{1}有的附件没有取回，可以再取一次。</source>
   <extracomment>{1} = said</extracomment>
   <translation>{1!t} Some attachments were not fetched; they can be fetched again.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>{1}现在没有连上区级平台，连上后自动取回；请等这里显示都在本机再出发。</source>
   <extracomment>{1} = said</extracomment>
   <translation>{1!t} The district platform cannot be reached now, they are fetched once connected; leave only when all is shown as here.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>出发前请处理：{1}。</source>
   <extracomment>{1} = listed</extracomment>
   <translation>Before you leave: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>工单较多，只列出最先到期的 {1} 件。</source>
   <extracomment>{1} = len(found.stops)</extracomment>
   <translation>There are many orders; only the {1} that fall due first are listed.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>已在本机</source>
   <translation>Here</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>所选 {1} 件中 {2} 件已在本机，还差约 {3}。</source>
   <extracomment>{1} = len(stops); {2} = ready; {3} = left</extracomment>
   <translation>{2} of the {1} chosen are here, about {3!t} still to come.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>所选 {1} 件的全文和附件都在本机，没有网络也能查看和办理。</source>
   <extracomment>{1} = ready</extracomment>
   <translation>Whole texts and attachments of the {1} chosen are here; they can be read and handled without a network.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>正在取，还差 {1}</source>
   <extracomment>{1} = size_words(stop.left + stop.text)</extracomment>
   <translation>Fetching, {1!t} to come</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>没有取回</source>
   <translation>Not fetched</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>返回前到期 {1} 件。</source>
   <extracomment>{1} = due</extracomment>
   <translation>{1} {1|order falls|orders fall} due before you are back.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>返回前到期 {1} 件，其中 {2} 件已超期。</source>
   <extracomment>{1} = due; {2} = late</extracomment>
   <translation>{1} {1|order falls|orders fall} due before you are back, {2} of them overdue.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>返回前没有到期的工单。</source>
   <translation>Nothing falls due before you return.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>还差 {1}</source>
   <extracomment>{1} = size_words(stop.left + stop.text)</extracomment>
   <translation>{1!t} to come</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>还没有选工单。</source>
   <translation>No orders chosen yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/trip/words.py" />
   <source>附件 {1}/{2}</source>
   <extracomment>{1} = stop.here; {2} = stop.files</extracomment>
   <translation>Attachments {1}/{2}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>两次输入的口令不一样</source>
   <translation>The two passphrases differ</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>再输一次</source>
   <translation>Once more</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>口令</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>工单和草稿会加密保存在这台电脑上。口令无法找回，忘记后只能重新同步，未送出的内容会丢失。</source>
   <translation>Orders and drafts are kept encrypted on this computer. A passphrase cannot be recovered: if it is forgotten, everything must be fetched again and what was not sent is lost.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>本机的工单和草稿是加密保存的，请输入口令打开。</source>
   <translation>Orders and drafts on this computer are encrypted; please enter the passphrase to open them.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>至少 {n} 个字符</source>
   <translation>At least {n} {n|character|characters}</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>至少 {n} 个字符，可以是一句容易记住的话</source>
   <translation>At least {n} {n|character|characters}; a sentence that is easy to remember will do</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>设置本机口令</source>
   <translation>Set a passphrase for this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>请输入口令</source>
   <translation>Please enter the passphrase</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/passphrase.py" />
   <source>输入本机口令</source>
   <translation>Enter the passphrase of this computer</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <source>取回备份</source>
   <translation>Bring the copy back</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <source>另存坏文件，重新同步</source>
   <translation>Set it aside and fetch again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <source>改用口令</source>
   <translation>Use a passphrase instead</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <source>重新登记</source>
   <translation>Register again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/presenter.py" />
   <source>重试</source>
   <translation>Try again</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/trouble.py" />
   <source>正在打开</source>
   <translation>Opening</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/unlock/trouble.py" />
   <source>正在解锁本机的加密数据…</source>
   <translation>Unlocking the encrypted data of this computer…</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/account.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>接下来</source>
   <translation>Next</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/account.py" />
   <source>经过（最近的在上面）</source>
   <translation>What happened (newest first)</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/account.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>详情</source>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/account.py" />
   <location filename="../../sync/cache/why/telling.py" />
   <source>还没有发送过。</source>
   <translation>Not sent yet.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/sheet.py" />
   <source>打开发件箱</source>
   <translation>Open outbox</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/sheet.py" />
   <source>没有等待发送或需要处理的内容。</source>
   <translation>Nothing waits to be sent or needs attention.</translation>
  </message>
  <message>
   <location filename="../../desktop/screens/why/sheet.py" />
   <source>还没有办妥的内容</source>
   <translation>What is not settled yet</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/bell.py" />
   <location filename="../../desktop/tray/notices.py" />
   <source>提醒</source>
   <translation>Reminders</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/bell.py" />
   <source>提醒，{n} 项</source>
   <translation>Reminders, {n}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/causebox.py" />
   <source>全部</source>
   <translation>All</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/causebox.py" />
   <source>按原因筛选</source>
   <translation>Filter by cause</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>临期 {n} 件</source>
   <translation>{n} due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>今日到期 {n} 件</source>
   <translation>{n} due today</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>差评 {n} 件</source>
   <translation>{n} bad {n|rating|ratings}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>已有决定 {n} 件</source>
   <translation>{n} {n|decision|decisions}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>待审批 {n} 件</source>
   <translation>{n} to approve</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>收到催办 {n} 件</source>
   <translation>{n} {n|chaser|chasers}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>新到 {n} 件</source>
   <translation>{n} new</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>有 {n} 项提醒</source>
   <translation>{n} {n|reminder|reminders}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>督办 {n} 件</source>
   <translation>{n} under supervision</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/digest.py" />
   <source>超期 {n} 件</source>
   <translation>{n} overdue</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>打开督办通</source>
   <translation>Open Duban Desk</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>查看全部提醒</source>
   <translation>Show all reminders</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>督</source>
   <translation>D</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>督办通
待办 {n} 件</source>
   <translation>Duban Desk
{n} to do</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>近期没有到期工单</source>
   <translation>No orders fall due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/icon.py" />
   <source>，其中超期 {n} 件</source>
   <translation>, {n} of them overdue</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/notices.py" />
   <source>{n} 项</source>
   <translation>{n} {n|item|items}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/notices.py" />
   <source>新到、临期、超期、待审批和上级的决定会列在这里。</source>
   <translation>New, due soon and overdue orders, approvals and decisions from above are listed here.</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/notices.py" />
   <source>没有需要提醒的事项</source>
   <translation>Nothing to be reminded of</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/notices.py" />
   <source>知道了（Delete）</source>
   <translation>Got it (Delete)</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wiring.py" />
   <source>您单位的上报或不予接办意见已被采纳，该工单改由其他单位办理，本机不再收到它的后续内容。如需了解办理情况，请与上级单位联系。</source>
   <translation>Your unit's referral or refusal was accepted, and another unit now handles the order; what follows no longer arrives here. To know how it goes on, please contact the superior unit.</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wiring.py" />
   <source>该工单已由其他单位承办</source>
   <translation>The order is now handled by another unit</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{due}函告区级平台</source>
   <translation>Letter to the district platform {due!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{due}办结</source>
   <translation>Close {due!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{said}（稍后再提醒）</source>
   <translation>{said!t} (reminded again)</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{said}，期限为 {due}</source>
   <translation>{said!t}, now due {due!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{who} 催办，{due}办结</source>
   <translation>{who} chases: close {due!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>{who} 催请尽快决定</source>
   <translation>{who} asks for a decision soon</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>上级已作出决定</source>
   <translation>The superior unit has decided</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>函告：{verdict}</source>
   <translation>Letter: {verdict!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>办理结果：{verdict}</source>
   <translation>Result: {verdict!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>回访评价：{rating}</source>
   <translation>Callback rating: {rating!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>工单临期</source>
   <translation>Order due soon</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>工单今日到期</source>
   <translation>Order due today</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>工单已超期</source>
   <translation>Order overdue</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>工单被列入督办</source>
   <translation>Order placed under supervision</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>已转由其他单位办理，本单位不再承办</source>
   <translation>Passed to other units; your unit no longer handles it</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>应于 {due}办结，{left}</source>
   <translation>Close {due!l}, {left!l}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>提请协调：{verdict}</source>
   <translation>Coordination: {verdict!t}</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>收到催办，请尽快答复</source>
   <translation>You have been chased, please answer soon</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>收到差评，请重点核实</source>
   <translation>Bad rating received, please check with care</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>新到工单，请签收</source>
   <translation>New order, please sign for it</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>有事项待您审批</source>
   <translation>Something awaits your approval</translation>
  </message>
  <message>
   <location filename="../../desktop/tray/wording.py" />
   <source>疑难已作出决定</source>
   <translation>The difficult issue has been decided</translation>
  </message>
  <message>
   <location filename="../../desktop/work.py" />
   <source>全部提醒</source>
   <translation>All reminders</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>{1} 离线填写</source>
   <extracomment>{1} = moment_words(step.composed_at, now)</extracomment>
   <translation>Written offline {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>{1} 送达，回执 {2}</source>
   <extracomment>{1} = moment_words(item.receipt.received_at, now); {2} = item.receipt.number</extracomment>
   <translation>Delivered {1!t}, receipt {2}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>【别人办的】</source>
   <translation>[Done by others]</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>【我写的】</source>
   <translation>[Written by me]</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>别人办理了 {1} 件工单</source>
   <extracomment>{1} = len(account.moved())</extracomment>
   <translation>Others handled {1} {1|order|orders}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <location filename="../../sync/cache/conflict_words.py" />
   <source>工单 {1}　{2}</source>
   <extracomment>{1} = order.number; {2} = order.subject</extracomment>
   <translation>Order {1}　{2}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>您已撤回，没有发送。</source>
   <translation>You withdrew it; it was not sent.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>我写的 {1} 项</source>
   <extracomment>{1} = len(account.mine)</extracomment>
   <translation>{1} {1|item|items} written by me</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>有冲突，您已撤回</source>
   <translation>Conflict, withdrawn by you</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>有冲突，您已改为记录</source>
   <translation>Conflict, turned into a note by you</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>有冲突，您已照样再发</source>
   <translation>Conflict, sent all the same by you</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>有冲突，没有生效</source>
   <translation>Conflict, did not take effect</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>本单位　{1}</source>
   <extracomment>{1} = subject</extracomment>
   <translation>Your unit　{1}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>此外还有 {1} 件工单有新的办理情况，请在“网上反映”中查看。</source>
   <extracomment>{1} = len(moved) - MOST</extracomment>
   <translation>There is news of {1} more {1|order|orders}; please see "Requests".</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>没有新的变化</source>
   <translation>Nothing new</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>没有被接受：{1}</source>
   <extracomment>{1} = item.reason_detail or item.reason_title</extracomment>
   <translation>Not accepted: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>离线 {1} 天：{2}。</source>
   <extracomment>{1} = gone; {2} = '；'.join((part for part in parts if part)) or '没有新的变化'</extracomment>
   <translation>Offline for {1} {1|day|days}: {2!l}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>离线期间小结（{1} 至 {2} 没有连上区级平台）</source>
   <extracomment>{1} = began; {2} = ended</extracomment>
   <translation>Summary of the time offline ({1!t} to {2!t} without the district platform)</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>请对照处理：照样再发、改为记录或撤回</source>
   <translation>Please compare and resolve: send all the same, turn into a note, or withdraw</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>还没有送达，连上后自动发送。</source>
   <translation>Not delivered yet, will be sent once connected.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/account.py" />
   <source>，{1} 项需要处理</source>
   <extracomment>{1} = account.open()</extracomment>
   <translation>, {1} {1|needs|need} attention</translation>
  </message>
  <message>
   <location filename="../../sync/cache/blobs.py" />
   <source>单个附件不能超过 {1} MB。</source>
   <extracomment>{1} = MAX_BLOB_BYTES // 1024 // 1024</extracomment>
   <translation>One attachment may not be larger than {1} MB.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/blobs.py" />
   <source>请压缩图片或分成几个文件后再添加。</source>
   <translation>Please compress the picture or split it into several files.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/blobs.py" />
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>附件太大</source>
   <translation>Attachment too large</translation>
  </message>
  <message>
   <location filename="../../sync/cache/byhand.py" />
   <source>若需更正，请再提交一次办理进展说明。</source>
   <translation>To correct it, please submit another progress note.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/byhand.py" />
   <source>请等带回文件导入后再看结果；若需更正，请在送达后再提交一次办理进展说明。</source>
   <translation>Please wait for the return file; to correct it, submit another progress note after delivery.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/byhand.py" />
   <source>这一项已导出到信使文件 {1}，文件可能正在路上。</source>
   <extracomment>{1} = item.carried_in</extracomment>
   <translation>This item has been exported to courier file {1}; the file may be on its way.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/byhand.py" />
   <source>这一项已经送达区级平台，并且有了回执。</source>
   <translation>This item has reached the district platform and has a receipt.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/comparing.py" />
   <source>原拟“{1}”，因工单已有新的变化没有生效，改为记录。</source>
   <extracomment>{1} = label(item.verb)</extracomment>
   <translation>Was meant as "{1!t}"; the order had changed, so it did not take effect and was turned into a note.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>{1} 写的“{2}”有冲突：{3}</source>
   <extracomment>{1} = moment_words(item.created_at, now); {2} = label(item.verb); {3} = cause_words(conflict)</extracomment>
   <translation>"{2!t}", written {1!t}, is in conflict: {3!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>{1}，所以没有生效。</source>
   <extracomment>{1} = item.reason_detail or item.reason_title</extracomment>
   <translation>{1!t}, so it did not take effect.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>原来 → 现在：</source>
   <translation>Before → now:</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>可以照样再发、改为记录，或撤回（文字回到草稿）。</source>
   <translation>It can be sent all the same, turned into a note, or withdrawn (the words go back to the drafts).</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>填写时的情况本机没有留存。</source>
   <translation>This computer kept no record of how it was when this was written.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>我写的：</source>
   <translation>Written by me:</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>这件工单现在已不在本单位的范围内。</source>
   <translation>This order is no longer within your unit's scope.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>这期间：</source>
   <translation>Meanwhile:</translation>
  </message>
  <message>
   <location filename="../../sync/cache/conflict_words.py" />
   <source>（没有另写文字）</source>
   <translation> (nothing else written)</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>保存密钥的系统服务已上锁，或没有回应。</source>
   <translation>The system service that keeps keys is locked or does not answer.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>加密数据文件的内容被破坏，可能是磁盘故障、断电或被其他软件改写。</source>
   <translation>The encrypted data file has been damaged, perhaps by a disk fault, a power cut or another program.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>加密数据文件被删除或移走了，草稿和待发送的备份还在。</source>
   <translation>The encrypted data file was deleted or moved away; copies of drafts and of what waits to be sent are still there.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>区级平台上的工单忽然少了很多</source>
   <translation>Many orders at the district platform have suddenly gone</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>口令或密钥不对</source>
   <translation>Wrong passphrase or key</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>可以把坏文件另存后重新同步，工单会从区级平台取回，还读得出的草稿会一并抢救出来；坏文件请保留。</source>
   <translation>You can keep the broken file aside and fetch everything again: orders come from the district platform, readable drafts are rescued; please keep the broken file.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>同一份本机数据正被另一个窗口或工具使用。</source>
   <translation>Another window or tool is using the same data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>它不再是有冲突的状态，没有再做任何改动。</source>
   <translation>It is no longer in conflict; nothing else was changed.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>已经不能撤回</source>
   <translation>Can no longer be withdrawn</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>打不开本机数据文件</source>
   <translation>The data file cannot be opened</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>数据文件夹不存在、没有权限、超出配额，或磁盘已拔出、只读、出了故障。</source>
   <translation>The data folder is missing, not permitted or over quota, or the disk is unplugged, read-only or faulty.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>数据由更新的版本写成</source>
   <translation>The data was written by a newer version</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>旧数据不属于这里</source>
   <translation>The old data do not belong here</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>旧数据属于另一个区级平台或另一个单位。</source>
   <translation>The old data belong to another district platform or another unit.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>本机原有的工单先照样保留，没有删除；会自动再向区级平台核对。若区级平台刚恢复过数据，请与其技术人员确认。</source>
   <translation>The orders that were here are kept as they are, nothing was deleted; they are checked with the district platform again. If the platform was restored lately, please ask its engineers.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>本机数据出了问题</source>
   <translation>Problem with the data of this computer</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>本机数据文件不见了</source>
   <translation>The local data file is gone</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>本机数据文件已损坏</source>
   <translation>The data file is damaged</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>本机数据是较新版本的程序写下的，现在这个版本读不了。</source>
   <translation>The data was written by a newer version of the program; this version cannot read it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>点“取回备份”，或运行 duban-desk --repair；工单会从区级平台重新收取，备份以后写的请核对。</source>
   <translation>Press "Bring the copy back", or run duban-desk --repair. Orders are fetched from the district again; please check what was written after the copy.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>用现在的口令（或系统密钥环里的密钥）打不开本机的加密数据。</source>
   <translation>The present passphrase (or the key in the system keyring) does not open the encrypted data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>磁盘没有空间，刚才的改动没有存上；此前存好的内容都在。</source>
   <translation>The disk is full, the last change was not saved; what was saved before is all there.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>磁盘空间已满</source>
   <translation>The disk is full</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>程序已经打开</source>
   <translation>The program is open already</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>系统密钥环没有解锁</source>
   <translation>The system keyring is locked</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>系统没有可用的密钥环</source>
   <translation>The system has no usable keyring</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>要发送的内容带有附件，但附件不在本机的数据里。</source>
   <translation>What is to be sent has an attachment that is not in the data of this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请先解锁系统密钥环（通常是重新登录系统），再打开程序。</source>
   <translation>Please unlock the system keyring first (usually by signing in to the system again), then open the program.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请关闭程序后重新打开；若仍然如此，请联系区级平台的技术人员。</source>
   <translation>Please close the program and open it again; if it stays like this, contact the engineers of the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请切换到已经打开的窗口；若看不到它，请在任务管理器中结束后再试。</source>
   <translation>Please switch to the open window; if you cannot see it, end it in the task manager and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请在发件箱里查看它现在的情况。</source>
   <translation>Please see in the outbox how it stands.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请安装新版本后再打开。数据没有改动。</source>
   <translation>Please install the newer version first. The data was not changed.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请核对口令后再试；若换过系统账户或密钥环，请用原来的账户登录。数据没有改动。</source>
   <translation>Please check the passphrase and try again; if the system account or keyring was changed, sign in with the old account. The data was not changed.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请核对旧数据的文件夹和登记码；旧数据没有改动，本机也没有取用其中的内容。</source>
   <translation>Check the folder of the old data and the registration code; the old data were not changed, and nothing was taken from them.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请检查文件夹的权限和磁盘是否可用，然后重新打开程序。此前存好的内容都在。</source>
   <translation>Please check the folder's permissions and the disk, then open the program again. What was saved before is all there.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请清理磁盘（例如清空回收站）后再试；在此之前请不要关闭正在编辑的窗口。</source>
   <translation>Please free some disk space (for example empty the recycle bin) and try again; do not close windows with unsaved text until then.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请等连接恢复，程序会自动核对结果；若需更正，请在送达后再提交一次办理进展说明。</source>
   <translation>Please wait until the line is back, the result is checked by itself; to correct it, submit another progress note after delivery.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>请设置一个口令来保护本机数据，以后每次打开时输入。</source>
   <translation>Please set a passphrase to protect the data of this computer; it is asked each time you open it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>请重新添加附件后再提交。</source>
   <translation>Please add the attachment again and then submit.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>读写本机的加密数据时发生错误。</source>
   <translation>An error occurred while reading or writing the encrypted data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>这一项可能已经送到区级平台，只是还没有收到回执，现在撤回会让两边不一致。</source>
   <translation>This item may have reached the district platform without a receipt so far; withdrawing it now would leave the two sides different.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>这一项已经处理过了</source>
   <translation>This item has been dealt with already</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>这台电脑没有提供保存密钥的系统服务。</source>
   <translation>This computer offers no system service that keeps keys.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/errors.py" />
   <source>附件不在本机</source>
   <translation>The attachment is not on this computer</translation>
  </message>
  <message>
   <location filename="../../sync/cache/feed.py" />
   <source>此件因保密要求已收回，所写内容已从本机清除；请勿另行保存或转发。</source>
   <translation>This order was recalled for secrecy; what was written is erased from this computer; please do not keep or pass on copies.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/feed.py" />
   <source>此件已被区级平台删除，草稿暂时搁置；可以复制文字后丢弃。</source>
   <translation>This order was deleted by the district platform; the draft is set aside; you can copy its words and discard it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/feed.py" />
   <source>此件已转交其他单位，不再由本单位办理，草稿暂时搁置；可以复制文字后丢弃。</source>
   <translation>This order was passed to another unit and is no longer yours; the draft is set aside; you can copy its words and discard it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/folder_copy.py" />
   <source>{1} 拷过去以后与原来不一致，那里的磁盘可能有故障。</source>
   <extracomment>{1} = made.name</extracomment>
   <translation>{1} is not the same after copying; the disk there may be failing.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/folder_copy.py" />
   <source>{1} 放不下本机数据。</source>
   <extracomment>{1} = target.parent</extracomment>
   <translation>{1} has no room for the data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/folder_copy.py" />
   <source>请换一个空间够大的位置；现在的数据没有动。</source>
   <translation>Choose a place with more room; the present data were not touched.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/folder_copy.py" />
   <source>请换成本机磁盘、优盘或移动硬盘上的文件夹。</source>
   <translation>Choose a folder on a disk of this computer, a stick or a portable disk.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/forgotten.py" />
   <source>会用同一编号自动再次送达，不会重复生效，不需要重新填写。</source>
   <translation>It is delivered again by itself under the same number; it takes effect only once and need not be written again.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/forgotten.py" />
   <source>区级平台后来收到了这一项</source>
   <translation>The district platform received this item later</translation>
  </message>
  <message>
   <location filename="../../sync/cache/forgotten.py" />
   <source>区级平台恢复过数据</source>
   <translation>The district platform was restored</translation>
  </message>
  <message>
   <location filename="../../sync/cache/forgotten.py" />
   <source>平台恢复到了较早的数据，这一项原来的回执已失效。</source>
   <translation>The platform was restored to earlier data; the former receipt of this item is void.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/forgotten.py" />
   <source>平台恢复数据后，由信使文件再次送到并已生效，原来的答复不再作数。</source>
   <translation>After the restore, a courier file delivered it again and it took effect; the former answer no longer counts.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/looking.py" />
   <source>分类</source>
   <translation>Category</translation>
  </message>
  <message>
   <location filename="../../sync/cache/looking.py" />
   <source>原文</source>
   <translation>Original words</translation>
  </message>
  <message>
   <location filename="../../sync/cache/looking.py" />
   <source>反映人电话末四位</source>
   <translation>Last four digits of the reporter's telephone</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>{1} 不支持文件锁（多半是网络文件夹），两个程序同时使用会弄坏数据。</source>
   <extracomment>{1} = folder</extracomment>
   <translation>{1} has no file locks (mostly a network folder): two programs at once would damage the data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>{1} 与现在的数据文件夹重叠。</source>
   <extracomment>{1} = target</extracomment>
   <translation>{1} overlaps with the present data folder.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>{1} 里已经有别的文件。</source>
   <extracomment>{1} = each</extracomment>
   <translation>There are other files in {1} already.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>{1} 里没有本机数据。</source>
   <extracomment>{1} = target</extracomment>
   <translation>There are no data of a workstation in {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>请换一个空文件夹，或者写一个还没有的文件夹名。</source>
   <translation>Choose an empty folder, or name one that does not exist yet.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>请核对数据文件夹的位置。</source>
   <translation>Check where the data folder is.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/moving.py" />
   <source>这个位置不支持文件权限（如 FAT 格式的优盘），能打开它的人都看得到这些文件；里面的内容仍是加密的，请保管好。</source>
   <translation>This place has no file permissions (a FAT stick, for example): whoever can open it sees these files. What is in them is still encrypted; keep it safe.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>协办</source>
   <translation>Assisting</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>差评重办</source>
   <translation>Re-handling</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已办结</source>
   <translation>Closed</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>归档</source>
   <translation>Archive</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>待办</source>
   <translation>To do</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/regulation/terms/states.py" />
   <source>待签收</source>
   <translation>To sign for</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <location filename="../../sync/regulation/effects/difficult.py" />
   <source>疑难</source>
   <translation>Difficult</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>网上反映</source>
   <translation>Requests</translation>
  </message>
  <message>
   <location filename="../../sync/cache/places.py" />
   <source>重点督查</source>
   <translation>Key inspection</translation>
  </message>
  <message>
   <location filename="../../sync/cache/profile.py" />
   <source>数据若在优盘或移动硬盘上，请先插好；插好后位置变了的，运行 duban-sync move 新位置，再打开。</source>
   <translation>Where the data are on a stick or a portable disk, plug it in first. Where it is at another place then, run duban-sync move NEW-PLACE and open again.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/profile.py" />
   <source>文件夹 {1} 所在的磁盘是只读的，写不进去。</source>
   <extracomment>{1} = folder</extracomment>
   <translation>The disk of the folder {1} is read-only.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/profile.py" />
   <source>本机数据已移到 {1}，现在找不到这个文件夹。</source>
   <extracomment>{1} = self.root</extracomment>
   <translation>The data were moved to {1}; this folder cannot be found now.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/profile.py" />
   <source>请联系管理这台电脑的人放开这个文件夹；急用时可以换一个能写的文件夹：用 --profile 文件夹 打开，或把环境变量 DUBAN_PROFILE_DIR 设为它。</source>
   <translation>Ask whoever manages this computer to open this folder to you. When it is urgent, use another folder that can be written: open with --profile FOLDER, or set the environment variable DUBAN_PROFILE_DIR to it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/profile.py" />
   <source>这个系统账户没有权限写文件夹 {1}。</source>
   <extracomment>{1} = folder</extracomment>
   <translation>This system account may not write the folder {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/parsing.py" />
   <source>“{1}”和“{2}”不能同时成立，只用后一个。</source>
   <extracomment>{1} = held[field]; {2} = condition</extracomment>
   <translation>"{1}" and "{2}" cannot both hold; only the latter is used.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/parsing.py" />
   <source>没有“{1}”这个条件，已按文字搜索；可用：{2}。</source>
   <extracomment>{1} = called; {2} = '/'.join(ALIASES)</extracomment>
   <translation>There is no condition "{1}"; it was searched as text. Possible are: {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/parsing.py" />
   <source>没有找到{1}“{2}”，这个条件没有起作用。</source>
   <extracomment>{1} = token.key; {2} = value.text</extracomment>
   <translation>{1}: "{2}" was not found; this condition had no effect.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/vocabulary.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>是</source>
   <translation>Yes</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>村</source>
   <translation>Village</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>状态</source>
   <translation>State</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>评价</source>
   <translation>Rating</translation>
  </message>
  <message>
   <location filename="../../sync/cache/query/vocabulary.py" />
   <source>重复</source>
   <translation>Repeats</translation>
  </message>
  <message>
   <location filename="../../sync/cache/redaction.py" />
   <source>区级平台已从各单位收回这件工单，这一项的内容已从本机清除，不会再送出。</source>
   <translation>The district platform recalled this order from all units; the content of this item is erased here and will not be sent.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/redaction.py" />
   <location filename="../../sync/district/refusals.py" />
   <source>工单因保密要求已收回</source>
   <translation>The order was recalled for secrecy</translation>
  </message>
  <message>
   <location filename="../../sync/cache/redaction.py" />
   <source>请勿另行保存或转发；需要说明的，请当面联系区级平台。</source>
   <translation>Please do not keep or pass on copies; if something needs explaining, contact the district platform in person.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/renewal.py" />
   <source>重新下载后只有 {1} 件，本机原有的 {2} 件不在其中，区级平台也没有证实。</source>
   <extracomment>{1} = here - leaving; {2} = leaving</extracomment>
   <translation>After fetching again there are only {1} {1|order|orders}; {2} that were here are not among them, and the district platform has not confirmed it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/before.py" />
   <source>升级本机数据前要先留一份副本，磁盘放不下。</source>
   <translation>Before the data are upgraded a copy is kept, and the disk has no room for it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/gone.py" />
   <source>加密数据文件被删除或移走了。{1} 的备份还在：草稿 {2} 份、待发送 {3} 件。</source>
   <extracomment>{1} = at; {2} = drafts; {3} = waiting</extracomment>
   <translation>The encrypted data file was deleted or moved away. A copy of {1} is still there, with {2} drafts and {3} waiting to be sent.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/merging.py" />
   <source>别的单位</source>
   <translation>another unit</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/merging.py" />
   <source>旧数据属于另一个区级平台，本机登记的不是那一个。</source>
   <translation>The old data belong to another district platform than the one this workstation is registered with.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/merging.py" />
   <source>旧数据是{1}的，本机登记为{2}。</source>
   <extracomment>{1} = _name(there); {2} = _name(here)</extracomment>
   <translation>The old data are those of {1}; this workstation is registered for {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/merging.py" />
   <source>请核对旧数据文件夹的位置。</source>
   <translation>Check where the old data folder is.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/merging.py" />
   <source>这个文件夹里没有本机数据。</source>
   <translation>There are no data of a workstation in this folder.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/standing_up.py" />
   <source>请核对口令；口令确实忘了的，加 --set-aside 再运行一次：旧数据原样放到一边，但里面的草稿和待发送取不出来。</source>
   <translation>Check the passphrase. Where it is forgotten for good, run again with --set-aside: the old data are kept aside as they are, but drafts and items to send in them cannot be had.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>{1} 个附件</source>
   <extracomment>{1} = len(files)</extracomment>
   <translation>{1} attachments</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>{1}其中 {2} 份取自备份。</source>
   <extracomment>{1} = kept; {2} = helped</extracomment>
   <translation>{1} Of these {2} came from a copy.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>{1}的目录也坏了，{2} 备份之后写的可能没能抢回，请核对。</source>
   <extracomment>{1} = names; {2} = since.astimezone(SHANGHAI)</extracomment>
   <translation>The list of {1} is damaged too: what was written after the copy of {2} may be lost. Please check.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>{1}的目录也坏了，可能还有别的没能抢回，请核对。</source>
   <extracomment>{1} = names</extracomment>
   <translation>The list of {1} is damaged too: more may be lost. Please check.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>{1}草稿（{2}）</source>
   <extracomment>{1} = _verb(each); {2} = _order(each)</extracomment>
   <translation>{1} draft ({2})</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>从备份取回草稿 {1} 份、待发送 {2} 件；工单会从区级平台重新取回。</source>
   <extracomment>{1} = drafts; {2} = waiting</extracomment>
   <translation>{1} drafts and {2} waiting to be sent were brought back from the copy; orders are fetched from the district again.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>从旧数据里取回草稿 {1} 份、待发送 {2} 件；旧数据没有改动。</source>
   <extracomment>{1} = drafts; {2} = waiting</extracomment>
   <translation>Taken over from the old data: drafts {1}, items to send {2}; the old data were not changed.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>和</source>
   <translation> and </translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>坏文件另存为 {1}。抢回草稿 {2} 份、待发送 {3} 件；工单会从区级平台重新取回。</source>
   <extracomment>{1} = salvaged.kept_as.name; {2} = drafts; {3} = waiting</extracomment>
   <translation>The damaged file was kept as {1}. Saved: {2} drafts, {3} items to send. Orders will be fetched again from the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>备份是 {1} 的，那以后写的不在里面，请核对。</source>
   <extracomment>{1} = since.astimezone(SHANGHAI)</extracomment>
   <translation>The copy is of {1}; what was written after it is not in there, please check.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>工单 {1}</source>
   <extracomment>{1} = lost.number</extracomment>
   <translation>order {1}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>工单编号已读不出</source>
   <translation>its order's number cannot be read</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>待发送的一件（{1}）</source>
   <extracomment>{1} = _order(each)</extracomment>
   <translation>one item to send ({1})</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>旧数据的钥匙已经不在，里面的草稿和待发送取不出来；旧数据原样放在 {1}，没有删除。</source>
   <extracomment>{1} = folder.name</extracomment>
   <translation>The key of the old data is gone, and drafts and items to send in them cannot be had; the old data are kept as they are in {1}, nothing was deleted.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>没能抢回：{1}{2}。</source>
   <extracomment>{1} = '；'.join(lost[:_NAMED]); {2} = more</extracomment>
   <translation>Not saved: {1}{2}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/rescue/telling.py" />
   <source>；还有 {1} 份</source>
   <extracomment>{1} = len(lost) - _NAMED</extracomment>
   <translation>; and {1} more</translation>
  </message>
  <message>
   <location filename="../../sync/cache/to_decide.py" />
   <source>上报（{1}）：{2}</source>
   <extracomment>{1} = label(sent.ground); {2} = sent.reason</extracomment>
   <translation>Referred upward ({1!t}): {2}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/to_decide.py" />
   <source>办理结果（{1}）：{2}</source>
   <extracomment>{1} = label(result.outcome); {2} = result.text or result.facts</extracomment>
   <translation>Result ({1!t}): {2}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/to_decide.py" />
   <source>申请延期 {1} 个工作日：{2}</source>
   <extracomment>{1} = asked.days; {2} = asked.reason</extracomment>
   <translation>Asked to extend by {1} working {1|day|days}: {2}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>保存口令参数的文件已损坏。</source>
   <translation>The file with the parameters of the passphrase is damaged.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>系统密钥环没有记住密钥。</source>
   <translation>The system keyring did not keep the key.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>系统密钥环里没有这份数据的密钥。</source>
   <translation>The system keyring has no key for this data.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>若换过系统账户或密钥环，请用原来的账户登录。密钥确实找不回来的，可以用新的登记码重新登记：旧数据原样放到一边，里面的草稿和待发送取不出来，工单会从区级平台取回。</source>
   <translation>Where the system account or its keyring was changed, sign in with the old account. Where the key is gone for good, register again with a new code: the old data are put aside as they are, drafts and items to send in them cannot be had, orders come back from the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>这份数据由系统密钥环保护，不是用口令建立的。</source>
   <translation>This data is protected by the system keyring, not by a passphrase.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/vault.py" />
   <source>这台电脑只有不加密的密钥存放处。</source>
   <translation>This computer only has an unencrypted place for keys.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>不会自动再发，等您处理；写好的内容都在。</source>
   <translation>It is not sent again by itself and waits for you; all you wrote is there.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>区级平台已于 {1} 收到，回执号 {2}。</source>
   <extracomment>{1} = when; {2} = receipt.number</extracomment>
   <translation>The district platform received it {1!t}, receipt {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>区级平台已经收到。</source>
   <translation>The district platform has received it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>区级平台没有接受这一项</source>
   <translation>The district platform did not accept this item</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>已撤回，没有发送。</source>
   <translation>Withdrawn, not sent.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/__init__.py" />
   <source>请退回草稿，对照工单现在的情况修改后再提交，或撤回。</source>
   <translation>Please take it back to the drafts, adapt it to how the order stands now and submit it again, or withdraw it.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/facts.py" />
   <source>另一位同事</source>
   <translation>Another colleague</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>“{1}”已上传 {2}%</source>
   <extracomment>{1} = owed.name; {2} = owed.percent</extracomment>
   <translation>"{1}" is uploaded to {2}%</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>“{1}”还没有开始上传</source>
   <extracomment>{1} = owed.name</extracomment>
   <translation>"{1}" has not begun to upload</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>为什么</source>
   <translation>Why</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>依据{1}。</source>
   <extracomment>{1} = cite(article) if article in REQUIREMENTS else article</extracomment>
   <translation>Under {1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>区级平台已收到并给了回执</source>
   <translation>The district platform received it and gave a receipt</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>区级平台确认早已收到，没有重复生效</source>
   <translation>The district platform confirms that it came long ago; it did not take effect twice</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>发出后没有收到答复</source>
   <translation>No answer after it was sent</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>另有 {1} 次没有列出。</source>
   <extracomment>{1} = history.left_out</extracomment>
   <translation>{1} more not listed.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>可选操作：{1}</source>
   <extracomment>{1} = deeds</extracomment>
   <translation>You can: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>已写入信使文件，等待带回回执</source>
   <translation>Written to a courier file, awaiting the receipt</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>已撤回</source>
   <translation>Withdrawn</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>已经发出，还没有答复</source>
   <translation>Sent, no answer yet</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <location filename="../../sync/cache/why/waiting.py" />
   <source>平台要求稍后再试</source>
   <translation>The platform asks to try again later</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>指令编号：{1}</source>
   <extracomment>{1} = item.id</extracomment>
   <translation>Command number: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>有冲突</source>
   <translation>Conflict</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>没有生效，工单已有变化</source>
   <translation>Did not take effect, the order has changed</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>没有被接受</source>
   <translation>Not accepted</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>没有送达</source>
   <translation>Not delivered</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>经信使文件：</source>
   <translation>By courier file: </translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>经过：{1}</source>
   <extracomment>{1} = '' if lines else '还没有发送过。'</extracomment>
   <translation>History: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/telling.py" />
   <source>附件没有传完</source>
   <translation>Attachments not fully sent</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>{1}后</source>
   <extracomment>{1} = span_words(soonest - now)</extracomment>
   <translation>In {1!l}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>{1}后自动再试。</source>
   <extracomment>{1} = span_words(until - now)</extracomment>
   <translation>Tries again by itself in {1!l}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>{1}用同一编号再问一次平台。</source>
   <extracomment>{1} = _next_try(item, status, now)</extracomment>
   <translation>{1!t} the platform is asked again under the same number.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>{1}登录后自动发送。</source>
   <extracomment>{1} = who</extracomment>
   <translation>{1!t} It is sent after signing in.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>{1}自动再试。</source>
   <extracomment>{1} = _next_try(item, status, now)</extracomment>
   <translation>{1!t} it is tried again by itself.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>上次上传在 {1} 中断：{2}。</source>
   <extracomment>{1} = when_words(stopped.at, now); {2} = stopped.title</extracomment>
   <translation>The last upload stopped {1!t}: {2!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>上次发送：{1}</source>
   <extracomment>{1} = item.reason_title</extracomment>
   <translation>Last attempt: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>上次没有成功：{1}</source>
   <extracomment>{1} = item.reason_title or '平台要求稍后再试'</extracomment>
   <translation>The last attempt failed: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>下一次同步时</source>
   <translation>At the next synchronisation</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>不想等可以立即发送</source>
   <translation>If you do not want to wait, send now</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>不需要重新填写，也请不要另写一份。因为可能已经送达，现在不能撤回。</source>
   <translation>You need not write it again, and please do not write another. As it may have been delivered, it cannot be withdrawn now.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>刚刚提交，还在可撤回的 10 秒内，{1}后发送。</source>
   <extracomment>{1} = left</extracomment>
   <translation>Just submitted, it can still be taken back within 10 seconds; sent in {1!l}.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>前面那一项有了结果，这一项随即发送。</source>
   <translation>It is sent as soon as the item before it is settled.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>同一件工单前面还有一项“{1}”没有送达，按先后顺序发送。</source>
   <extracomment>{1} = label(ahead.verb)</extracomment>
   <translation>An earlier item of the same order, "{1!t}", is not delivered yet; they are sent in order.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>已导出到信使文件 {1}，等待带回回执。</source>
   <extracomment>{1} = item.carried_in</extracomment>
   <translation>Exported to courier file {1}, awaiting the receipt.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>已经发出，还没有收到回执，连上后自动核对，不会重复生效。</source>
   <translation>Sent, no receipt yet; it is checked once connected and takes effect only once.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>带回文件导入后显示回执；本机连上平台时也会直接发送，不会重复生效。</source>
   <translation>The receipt appears after the return file is imported; once this computer reaches the platform it is sent directly too and takes effect only once.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>想改就现在撤回或退回草稿；不想等可以立即发送。</source>
   <translation>To change it, withdraw it or take it back to the drafts now; if you do not want to wait, send now.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>时间一到自动发送，不需要再做什么。</source>
   <translation>It is sent by itself when the time comes; nothing else to do.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>登录后自动发送。</source>
   <translation>It is sent after signing in.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>线路慢时请保持开机联网；急的话可以退回草稿，去掉附件先交。</source>
   <translation>On a slow line please stay switched on and connected; if it is urgent, take it back to the drafts and submit it without attachments first.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>线路正常，正在排队，随下一次同步发送。</source>
   <translation>The line is fine, it is queued and leaves with the next synchronisation.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>请{1}在这台电脑上登录一次；急的话请先电话告知上级。</source>
   <extracomment>{1} = who</extracomment>
   <translation>Please have {1} sign in on this computer once; if it is urgent, tell the superior unit by telephone first.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>请先看前面的“{1}”为什么还没送达。</source>
   <extracomment>{1} = label(ahead.verb)</extracomment>
   <translation>Please see first why the earlier "{1!t}" is not delivered.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>请把文件交给能上网的工作站导入，再取回带回文件。文件丢了就重新导出一份；现在不能撤回。</source>
   <translation>Please give the file to a workstation that is online, to import it, and bring back the return file. If the file is lost, export again; it cannot be withdrawn now.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>还有 {1} 个附件没有传完，传完后发送。</source>
   <extracomment>{1} = len(facts.owed)</extracomment>
   <translation>{1} {1|attachment|attachments} still to be sent; it leaves after them.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>这一项由{1}提交，要等{2}在这台电脑上登录后才能发送。</source>
   <extracomment>{1} = who; {2} = who</extracomment>
   <translation>This item was submitted by {1} and can only be sent after {2} has signed in on this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>连上后</source>
   <translation>Once connected</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>送达后会在这里显示回执号。</source>
   <translation>The receipt number appears here after delivery.</translation>
  </message>
  <message>
   <location filename="../../sync/cache/why/waiting.py" />
   <source>附件从断开的地方接着传，传完随即发送，不需要重新添加。</source>
   <translation>Attachments go on from where they stopped; it is sent right after them, nothing needs to be added again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>区级平台没有接受</source>
   <translation>The district platform did not accept it</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>平台前端答复 {1}。</source>
   <extracomment>{1} = head.status</extracomment>
   <translation>The front end of the platform answered {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>平台答复 {1}。</source>
   <extracomment>{1} = status</extracomment>
   <translation>The platform answered {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>收到的不是区级平台的答复，多半是上网认证页面。</source>
   <translation>What answered is not the district platform, most likely a sign-in page of the network.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <location filename="../../sync/client/login.py" />
   <source>登录已过期。</source>
   <translation>The sign-in has expired.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>答复内容不符合约定（{1}）。</source>
   <extracomment>{1} = error.field</extracomment>
   <translation>The answer does not follow the agreed form ({1}).</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>答复者的身份与登记时不同。</source>
   <translation>The identity that answered differs from the one registered with.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>网络设备要求先登录{1}。</source>
   <extracomment>{1} = _where_to(head)</extracomment>
   <translation>The network device asks to sign in first{1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/client/answers.py" />
   <source>（转向 {1}）</source>
   <extracomment>{1} = target[:60]</extracomment>
   <translation> (redirected to {1})</translation>
  </message>
  <message>
   <location filename="../../sync/client/background.py" />
   <source>可以稍后再取</source>
   <translation>It can be fetched later</translation>
  </message>
  <message>
   <location filename="../../sync/client/background.py" />
   <source>收到的内容与登记的不一致，已丢弃；可以再取一次。</source>
   <translation>What was received differs from what is recorded and was discarded; it can be fetched again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/background.py" />
   <source>本机磁盘空间不够；请清理磁盘后再取。</source>
   <translation>There is not enough disk space; please free some and fetch it again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/calls.py" />
   <source>对方不是区级平台。</source>
   <translation>This is not the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/connect.py" />
   <location filename="../../sync/client/connecting.py" />
   <source>还没有登记到区级平台。</source>
   <translation>Not yet registered with the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/applying.py" />
   <source>{1} 件已送达并有回执</source>
   <extracomment>{1} = self.receipts</extracomment>
   <translation>{1} delivered with {1|a receipt|receipts}</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/applying.py" />
   <source>{1} 件需要处理，请看发件箱</source>
   <extracomment>{1} = self.parked</extracomment>
   <translation>{1} {1|needs|need} attention, see the outbox</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/applying.py" />
   <source>{1}。还有变化没有带全，请再导出一次。</source>
   <extracomment>{1} = said</extracomment>
   <translation>{1!t}. Not all changes were brought along, please export once more.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/applying.py" />
   <source>更新了 {1} 条工单资料</source>
   <extracomment>{1} = self.rows</extracomment>
   <translation>{1} order {1|record|records} updated</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/applying.py" />
   <source>没有新的回执和变化，此前都已收到过</source>
   <translation>No new receipts or changes, all of them were here before</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>内有 {1} 件待发送内容{2}，已加密签名，只有区级平台能读。请交给能上网的工作站导入。{3}</source>
   <extracomment>{1} = self.commands; {2} = papers; {3} = rest</extracomment>
   <translation>It holds {1} waiting {1|item|items}{2!t}, encrypted and signed, and only the district platform can read it. Please give it to a workstation that is online, to import it. {3!t}</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>和 {1} 个附件</source>
   <extracomment>{1} = self.attachments</extracomment>
   <translation> and {1} {1|attachment|attachments}</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>本机没有人登录，区级平台不会接受没有登录的人填写的内容。</source>
   <translation>Nobody is signed in here; the district platform does not accept what is written by somebody not signed in.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>没有待发送的内容；这份文件只用来把本单位的新变化带回来。请交给能上网的工作站导入。</source>
   <translation>Nothing waits to be sent; this file only serves to bring back your unit's news. Please give it to a workstation that is online, to import it.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>请先登录；草稿和待发送的内容都在。</source>
   <translation>Please sign in first; drafts and waiting items are all there.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>还有 {1} 件放不下，带回回执后再导出一次。</source>
   <extracomment>{1} = self.left</extracomment>
   <translation>{1} more did not fit in; export again after the receipts are back.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/exporting.py" />
   <source>需要先登录</source>
   <translation>You need to sign in first</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>{1}的发件箱已收下，本机读不到其中内容；连上区级平台后自动转交，带回文件随后导出。</source>
   <extracomment>{1} = self.unit</extracomment>
   <translation>The outbox of {1} is taken in; this computer cannot read it; it is handed over once the district platform can be reached, then export the return file.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>它属于另一个区级平台。</source>
   <translation>It belongs to another district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>文件不是本机登记的区级平台签发的。</source>
   <translation>The file was not issued by the district platform this computer is registered with.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>本机还没有登记到区级平台。</source>
   <translation>This computer is not yet registered with a district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>请不要采用，并向交来文件的人核对。</source>
   <translation>Please do not take it over, and check with whoever gave you the file.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>请交给另一台能上网的工作站导入，不要在本机导入。</source>
   <translation>Please have another workstation that is online import it; do not import it here.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>请交给那个平台登记过的工作站。</source>
   <translation>Please give it to a workstation registered with that platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>请交还给它。</source>
   <translation>Please hand it back to it.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>请先登记本机。</source>
   <translation>Please register this computer first.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>这是带给{1}的回执和变化，只有导出的那台工作站能打开。</source>
   <extracomment>{1} = label.unit</extracomment>
   <translation>These are receipts and changes for {1}; only the workstation that exported can open them.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/importing.py" />
   <source>这是本机自己导出的文件。</source>
   <translation>This file was exported by this very computer.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/relaying.py" />
   <source>区级平台处理不了这份信使文件</source>
   <translation>The district platform cannot process this courier file</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/relaying.py" />
   <source>带回文件不是给这个单位的。</source>
   <translation>The return file is not for this unit.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/relaying.py" />
   <source>带回文件无法识别。</source>
   <translation>The return file cannot be recognised.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/relaying.py" />
   <source>请隔些时候再导入一次；仍不行，请原单位重新导出。</source>
   <translation>Please import it again after a while; if it still fails, ask the unit to export again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/courier/relaying.py" />
   <source>转交了几次，平台每次都出错。</source>
   <translation>It was handed over several times, and the platform failed each time.</translation>
  </message>
  <message>
   <location filename="../../sync/client/doubts.py" />
   <source>可以照常查看和办理，稍后会自动再核对；若一直这样，请联系区级平台的技术人员。</source>
   <translation>You can read and work as usual, it is checked again later; if it stays like this, contact the engineers of the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/doubts.py" />
   <source>按区级平台的清单核对，本机有工单缺少、多出或不是最新，自动重新下载后仍然不一致。</source>
   <translation>By the platform's list some orders here are missing, surplus or out of date, and still are after fetching again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/doubts.py" />
   <source>本机工单与区级平台核对不一致</source>
   <translation>The orders here do not agree with the district platform</translation>
  </message>
  <message>
   <location filename="../../sync/client/downloads.py" />
   <source>附件取回没有进展。</source>
   <translation>Fetching the attachment makes no progress.</translation>
  </message>
  <message>
   <location filename="../../sync/client/downloads.py" />
   <source>附件的内容比登记的长。</source>
   <translation>The attachment is longer than recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/client/downloads.py" />
   <source>附件的分段与登记的不符。</source>
   <translation>The parts of the attachment are not as recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/client/downloads.py" />
   <source>附件的答复无法识别。</source>
   <translation>The answer about the attachment cannot be recognised.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <source>一次收发中来回的次数太多，平台一直说还有内容。</source>
   <translation>Too many round trips in one exchange; the platform keeps saying there is more.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <location filename="../../sync/client/fetching.py" />
   <source>平台一再要求重新下载全部工单。</source>
   <translation>The platform asks to fetch all orders again and again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <source>平台一再通知有新内容，取回时却没有。</source>
   <translation>The platform announces news again and again, and there is none.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <source>平台反复发送本机已有的数据。</source>
   <translation>The platform sends again and again what is already here.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <source>这一小时内收发了不少数据，却没有任何进展。</source>
   <translation>Much was exchanged within this hour, without any progress.</translation>
  </message>
  <message>
   <location filename="../../sync/client/effort.py" />
   <source>这一小时内收发的数据远超正常用量。</source>
   <translation>Within this hour far more than usual was exchanged.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>不必重新填写，内容都已保存，平台恢复后会自动发送。</source>
   <translation>Nothing needs to be written again, all is saved and is sent once the platform is back.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>内容都已保存，稍后会自动重试；如持续出现，请检查软件是否需要更新。</source>
   <translation>All is saved and is tried again later; if it persists, check whether the program needs an update.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>区级平台暂时不可用</source>
   <translation>The district platform is unavailable for now</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>区级平台的答复无法识别</source>
   <translation>The answer of the district platform cannot be recognised</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>区级平台的答复没有进展</source>
   <translation>The answers of the district platform make no progress</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>区级平台繁忙</source>
   <translation>The district platform is busy</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>对方不是本机登记的区级平台</source>
   <translation>This is not the district platform this computer is registered with</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>已停止收发以防泄露。请核对网络环境，并联系区政务管理办确认平台地址。</source>
   <translation>The exchange was stopped so that nothing leaks. Please check the network, and confirm the address with the district government affairs office.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>已暂停收发，免得白费流量，过一会儿自动再试；内容都在本机，不必重新填写。如持续出现，请联系区级平台。</source>
   <translation>The exchange was paused so as not to waste data, and is tried again after a while; everything is here, nothing needs to be written again. If it persists, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>本机内容都已保存，线路恢复后会自动发送。</source>
   <translation>Everything is saved on this computer and is sent once the line is back.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>本机尚未登记</source>
   <translation>This computer is not registered</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>本机日期或时间不对</source>
   <translation>The date or time of this computer is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>没有连上区级平台</source>
   <translation>Not connected to the district platform</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>网络需要先登录</source>
   <translation>The network asks to sign in first</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>请向区政务管理办领取一次性登记码，在“登记本机”中填写。</source>
   <translation>Please get a one-time registration code from the district government affairs office and enter it under "Register this computer".</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>请打开浏览器完成上网认证，之后会自动继续；内容都已保存，没有任何一件被当作已发送。</source>
   <translation>Please open a browser and sign in to the network, then it goes on by itself; all is saved, nothing was taken for sent.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>请把本机时间校准为北京时间后重试。</source>
   <translation>Please set the clock of this computer to Beijing time and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>请按提示修改，或联系区政务管理办。</source>
   <translation>Please change it as told, or contact the district government affairs office.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>请重新登录；草稿和待发送的内容都在，登录后会自动发送。</source>
   <translation>Please sign in again; drafts and waiting items are all there and are sent after that.</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <source>连接已主动中断</source>
   <translation>The connection was broken off by this side</translation>
  </message>
  <message>
   <location filename="../../sync/client/errors.py" />
   <location filename="../../sync/contract/words.py" />
   <source>需要重新登录</source>
   <translation>You need to sign in again</translation>
  </message>
  <message>
   <location filename="../../sync/client/feed.py" />
   <source>接收中途线路中断，已收到的部分已保存。</source>
   <translation>The line broke while receiving; what had come is saved.</translation>
  </message>
  <message>
   <location filename="../../sync/client/feed.py" />
   <source>数据行无法识别（{1}）。</source>
   <extracomment>{1} = error.field</extracomment>
   <translation>A row of data cannot be recognised ({1}).</translation>
  </message>
  <message>
   <location filename="../../sync/client/feed.py" />
   <source>答复中有一行过长。</source>
   <translation>A line of the answer is too long.</translation>
  </message>
  <message>
   <location filename="../../sync/client/feed.py" />
   <source>答复中有一页过长。</source>
   <translation>A page of the answer is too long.</translation>
  </message>
  <message>
   <location filename="../../sync/client/feed.py" />
   <source>答复在传输中损坏。</source>
   <translation>The answer was damaged on the way.</translation>
  </message>
  <message>
   <location filename="../../sync/client/fetching.py" />
   <source>平台漏发了工单的内容。</source>
   <translation>The platform left out the content of an order.</translation>
  </message>
  <message>
   <location filename="../../sync/client/link.py" />
   <location filename="../../sync/client/login.py" />
   <source>还没有登录。</source>
   <translation>Nobody is signed in yet.</translation>
  </message>
  <message>
   <location filename="../../sync/client/login.py" />
   <source>本机还没有登记。</source>
   <translation>This computer is not registered yet.</translation>
  </message>
  <message>
   <location filename="../../sync/client/login.py" />
   <source>登记的答复与平台身份不一致。</source>
   <translation>The answer to the registration does not match the platform's identity.</translation>
  </message>
  <message>
   <location filename="../../sync/client/releasing.py" />
   <source>下载文件夹写不进去；请检查文件夹的权限后再下载。</source>
   <translation>The downloads folder cannot be written to; check its permissions and download again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/releasing.py" />
   <source>区里给出的文件与签过名的清单对不上，没有采用；可以稍后再下载。</source>
   <translation>The file that the district gives does not match the signed manifest and was not adopted; you can download it later.</translation>
  </message>
  <message>
   <location filename="../../sync/client/releasing.py" />
   <source>可以稍后再下载</source>
   <translation>You can download it later</translation>
  </message>
  <message>
   <location filename="../../sync/client/releasing.py" />
   <source>收到的文件与签过名的清单不一致，已经删去；可以再下载一次。</source>
   <translation>The file that came differs from the signed manifest and was deleted; you can download it again.</translation>
  </message>
  <message>
   <location filename="../../sync/client/releasing.py" />
   <source>磁盘空间不够；请清理后再下载，已经收到的部分会接着用。</source>
   <translation>There is not enough room on the disk; make room and download again, what has come is used.</translation>
  </message>
  <message>
   <location filename="../../sync/client/sending.py" />
   <source>会用同一编号再次核对，不会重复生效。</source>
   <translation>It is checked again under the same number and takes effect only once.</translation>
  </message>
  <message>
   <location filename="../../sync/client/sending.py" />
   <source>平台没有答复这一项</source>
   <translation>The platform did not answer this item</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/exchange.py" />
   <source>答复过长。</source>
   <translation>The answer is too long.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/exchange.py" />
   <source>连接已由本机中断。</source>
   <translation>The connection was broken off by this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>代理服务器没有应答。</source>
   <translation>The proxy does not answer.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>代理服务器没有放行。</source>
   <translation>The proxy server did not let it through.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>安全证书不在有效期内，多半是本机日期不对。</source>
   <translation>The security certificate is not valid now; most likely the date of this computer is wrong.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>安全连接没有建立起来。</source>
   <translation>No secure connection could be made.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>对方的安全证书不可信。</source>
   <translation>The security certificate of the other side cannot be trusted.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>无法到达区级平台。</source>
   <translation>The district platform cannot be reached.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>没有连上代理服务器</source>
   <translation>Could not reach the proxy</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>等待答复超时，线路可能中断。</source>
   <translation>Timed out waiting for an answer; the line may be broken.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>答复的格式不对。</source>
   <translation>The form of the answer is wrong.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>线路中断或无法到达区级平台。</source>
   <translation>The line is broken or the district platform cannot be reached.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>请在“设置”的“连接”里核对代理地址；内容都已保存，连上后会自动发送。</source>
   <translation>Please check the proxy's address under "Connection" in the settings; everything is saved and is sent once connected.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/faults.py" />
   <source>连接超时，线路可能中断。</source>
   <translation>Timed out connecting; the line may be broken.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>“{1}”不加密，密码和群众信息在途中会被看到。</source>
   <extracomment>{1} = url</extracomment>
   <translation>"{1}" is not encrypted; passwords and people's data would be seen on the way.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>平台地址“{1}”不完整。</source>
   <extracomment>{1} = url</extracomment>
   <translation>The platform address "{1}" is incomplete.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>平台地址不安全</source>
   <translation>The platform address is not secure</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>平台地址不对</source>
   <translation>The platform address is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>请改用以 https:// 开头的地址，它由区政务管理办提供。</source>
   <translation>Please use an address that begins with https://; the district government affairs office provides it.</translation>
  </message>
  <message>
   <location filename="../../sync/client/transport/session.py" />
   <source>请核对地址，它以 https:// 开头，由区政务管理办提供。</source>
   <translation>Please check the address; it begins with https:// and is provided by the district government affairs office.</translation>
  </message>
  <message>
   <location filename="../../sync/client/uploads.py" />
   <source>附件上传没有进展。</source>
   <translation>Uploading the attachment makes no progress.</translation>
  </message>
  <message>
   <location filename="../../sync/client/uploads.py" />
   <source>附件上传的进度无法识别。</source>
   <translation>The progress of the upload cannot be recognised.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/bounds.py" />
   <location filename="../../sync/contract/release/manifest.py" />
   <source>不在允许的范围内</source>
   <translation>Not within the allowed range</translation>
  </message>
  <message>
   <location filename="../../sync/contract/bounds.py" />
   <source>时间应带时区，并在合理的年份内</source>
   <translation>A time needs its zone and a plausible year</translation>
  </message>
  <message>
   <location filename="../../sync/contract/codec.py" />
   <source>嵌套太深</source>
   <translation>Nested too deep</translation>
  </message>
  <message>
   <location filename="../../sync/contract/commands.py" />
   <source>超过 {1} 字</source>
   <extracomment>{1} = MAX_TEXT_CHARACTERS</extracomment>
   <translation>More than {1} characters</translation>
  </message>
  <message>
   <location filename="../../sync/contract/commands.py" />
   <source>这种指令不是写给这里的</source>
   <translation>A command of this kind is not meant for here</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>下次尝试</source>
   <translation>Next try</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>今日流量</source>
   <translation>Data used today</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>准确（与平台相差 {1} 秒）</source>
   <extracomment>{1} = abs(status.clock_skew_s)</extracomment>
   <translation>Right ({1} {1|second|seconds} from the platform)</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>刚刚启动</source>
   <translation>Just started</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>处理办法</source>
   <translation>What to do</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>平台地址</source>
   <translation>Platform address</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>持续时间</source>
   <translation>Unchanged for</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>数据更新至</source>
   <translation>Data as of</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>最近的问题</source>
   <translation>Last problem</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>有内容时立即</source>
   <translation>As soon as there is something</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>本机时钟</source>
   <translation>Clock of this computer</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>没有</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>线路状态</source>
   <translation>State of the line</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>还没有同步过</source>
   <translation>Not synchronised yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>还没有登记</source>
   <translation>Not registered yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>问题详情</source>
   <translation>Details of the problem</translation>
  </message>
  <message>
   <location filename="../../sync/contract/diagnosis.py" />
   <source>需要处理</source>
   <translation>Needs attention</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>{1}年{2}月{3}日 至 {4}年{5}月{6}日</source>
   <extracomment>{1} = first.year; {2} = first.month; {3} = first.day; {4} = last.year; {5} = last.month; {6} = last.day</extracomment>
   <translation>{3} {2!m} {1} to {6} {5!m} {4}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>交代的事请写在 {1} 字以内。</source>
   <extracomment>{1} = REMARK_CHARACTERS</extracomment>
   <translation>Please keep what is handed over within {1} characters.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>代办人不能是交接人自己。</source>
   <translation>The deputy cannot be the person who hands over.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>代办人请写在 {1} 字以内。</source>
   <extracomment>{1} = NAME_CHARACTERS</extracomment>
   <translation>Please name the deputy in {1} characters at most.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>结束日期应当不早于开始日期，并在一年以内。</source>
   <translation>The last day must not be before the first, and within a year.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/handover.py" />
   <source>请写明由谁代办。</source>
   <translation>Please say who is the deputy.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/kinds.py" />
   <source>图片</source>
   <translation>pictures</translation>
  </message>
  <message>
   <location filename="../../sync/contract/kinds.py" />
   <source>录像</source>
   <translation>videos</translation>
  </message>
  <message>
   <location filename="../../sync/contract/kinds.py" />
   <source>录音</source>
   <translation>sound recordings</translation>
  </message>
  <message>
   <location filename="../../sync/contract/kinds.py" />
   <source>文档</source>
   <translation>documents</translation>
  </message>
  <message>
   <location filename="../../sync/contract/kinds.py" />
   <source>程序</source>
   <translation>programs</translation>
  </message>
  <message>
   <location filename="../../sync/contract/limits.py" />
   <source>{1}；单个不超过 {2}</source>
   <extracomment>{1} = _groups(limits); {2} = size_words(limits.max_bytes)</extracomment>
   <translation>{1!t}; none larger than {2!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/limits.py" />
   <source>不支持这种文件，可添加{1}。请另存为 PDF、JPG 等常用格式后再添加。</source>
   <extracomment>{1} = _groups(limits)</extracomment>
   <translation>This kind of file is not supported; you can add {1!l}. Please save it as PDF, JPG or another common format and add it then.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/limits.py" />
   <source>内容其实是{1}，与扩展名“{2}”不符。请核对后添加正确的文件。</source>
   <extracomment>{1} = seen; {2} = kinds.suffix_of(name)</extracomment>
   <translation>It is really of the kind "{1!t}", which does not fit the extension "{2}". Please check and add the right file.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/limits.py" />
   <source>有 {1}，超过单个附件 {2} 的上限。请压缩、降低清晰度或分成几个文件后再添加。</source>
   <extracomment>{1} = size_words(size); {2} = size_words(limits.max_bytes)</extracomment>
   <translation>It has {1!t}, more than the {2!t} allowed for one attachment. Please compress it, lower its quality or split it, and add it then.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/keys.py" />
   <source>不是公钥</source>
   <translation>Not a public key</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/keys.py" />
   <source>不能用来加密</source>
   <translation>Cannot be used to encrypt</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/keys.py" />
   <source>公钥长度不对</source>
   <translation>The public key has the wrong length</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件写不进去</source>
   <translation>The courier file cannot be written</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件已损坏或被改动</source>
   <translation>The courier file is damaged or was altered</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件没有写完，已经删去写了一半的部分；发件箱没有变化。</source>
   <translation>The courier file was not finished, the part that was written has been removed; the outbox is unchanged.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件没有采用</source>
   <translation>The courier file was not taken over</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件由更新的版本写成</source>
   <translation>The courier file was written by a newer version</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>信使文件读不出来</source>
   <translation>The courier file cannot be read</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>导出之后本机已重新同步过全部工单，或这份文件不是对本机导出内容的答复。</source>
   <translation>After the export this computer fetched all orders again, or this file does not answer an export of this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>所选位置没有写入权限、被写保护，或已经拔出；发件箱没有变化。</source>
   <translation>The place is not permitted, write-protected or unplugged; the outbox is unchanged.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>文件不在所选位置、没有读取权限，或优盘已经拔出。</source>
   <translation>The file is not there or not permitted, or the USB stick was unplugged.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>文件与签名对不上，可能没有复制完整，或在途中被改动。</source>
   <translation>The file does not match its signature; it may have been copied incompletely or altered on the way.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>文件开头不是督办通信使文件的标记。</source>
   <translation>The beginning of the file is not that of a courier file of Duban Desk.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>本机还没有取得区级平台的加密公钥。</source>
   <translation>This computer does not have the public key of the district platform yet.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>没有采用其中任何内容；发件箱里仍在等待的，请重新导出一次。</source>
   <translation>Nothing in it was taken over; please export again what still waits in the outbox.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>现在这个版本读不了这份文件。</source>
   <translation>This version cannot read the file.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>磁盘或优盘空间不够</source>
   <translation>Not enough room on the disk or USB stick</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请先连上区级平台同步一次；如一直没有，请联系区政务管理办升级平台。</source>
   <translation>Please connect to the district platform and synchronise once; if it is still missing, ask the district government affairs office to update the platform.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请向交来文件的人核对。</source>
   <translation>Please check with whoever gave you the file.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请安装新版本后再导入，文件请保留。</source>
   <translation>Please install the newer version and import it then; keep the file.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请检查优盘的写保护开关和文件夹权限，或换一个位置后再导出。</source>
   <translation>Please check the write protection of the USB stick and the folder's permissions, or export to another place.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请腾出空间，或换一个优盘后再导出。</source>
   <translation>Please make room, or use another USB stick, and export again.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请选择以 .dbx 结尾、由督办通导出的文件。</source>
   <translation>Please choose a file ending in .dbx that was exported by Duban Desk.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请重新复制一次；仍不行，请原单位重新导出。没有采用其中任何内容。</source>
   <translation>Please copy it again; if it still fails, ask the unit to export again. Nothing in it was taken over.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>请重新插好优盘，核对位置后再导入。</source>
   <translation>Please plug in the USB stick again, check the place and import it then.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>还不能使用信使文件</source>
   <translation>Courier files cannot be used yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>这不是信使文件</source>
   <translation>This is not a courier file</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>这份信使文件不是给这里的</source>
   <translation>This courier file is not meant for here</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>这份带回文件已经过时</source>
   <translation>This return file is out of date</translation>
  </message>
  <message>
   <location filename="../../sync/contract/parcel/problems.py" />
   <source>这份文件不能使用。</source>
   <translation>This file cannot be used.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>“{1}”出现了两次，标题不能相同</source>
   <extracomment>{1} = twice</extracomment>
   <translation>"{1}" occurs twice; titles must differ</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>“{1}”没有内容</source>
   <extracomment>{1} = phrase.title</extracomment>
   <translation>"{1}" has no content</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>“{1}”超过 {2} 字</source>
   <extracomment>{1} = phrase.title; {2} = TEXT_CHARACTERS</extracomment>
   <translation>"{1}" has more than {2} characters</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>共有 {1} 条，一个文件最多 {2} 条</source>
   <extracomment>{1} = len(phrases); {2} = MOST</extracomment>
   <translation>There are {1} phrases; a file holds at most {2}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>文件不是文本，请用记事本另存为 UTF-8 后再试</source>
   <translation>The file is not text; please save it as UTF-8 with Notepad and try again</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>标题“{1}…”超过 {2} 字</source>
   <extracomment>{1} = phrase.title[:TITLE_CHARACTERS]; {2} = TITLE_CHARACTERS</extracomment>
   <translation>The title "{1}…" has more than {2} characters</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>第 {1} 行不在任何【标题】之下</source>
   <extracomment>{1} = number</extracomment>
   <translation>Line {1} stands under no title in brackets</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>第 {1} 行：{2}</source>
   <extracomment>{1} = number; {2} = fault</extracomment>
   <translation>Line {1}: {2!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>第 {1} 行：没有“{2}”这一种办理，可以写的是：{3}</source>
   <extracomment>{1} = number; {2} = strange; {3} = '、'.join(_VERBS)</extracomment>
   <translation>Line {1}: there is no action "{2}"; possible are: {3!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>请写一个标题</source>
   <translation>Please write a title</translation>
  </message>
  <message>
   <location filename="../../sync/contract/phrasebook.py" />
   <source>适用：{1}</source>
   <extracomment>{1} = '、'.join(names)</extracomment>
   <translation>For: {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>{1} 没有适合这台电脑的安装包。</source>
   <extracomment>{1} = release.version</extracomment>
   <translation>There is no package of {1} for this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>{1} 的清单只到 {2} 有效。</source>
   <extracomment>{1} = release.version; {2} = release.expires</extracomment>
   <translation>The manifest of {1} was valid until {2} only.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>{1} 要求区级平台先升级。</source>
   <extracomment>{1} = release.version</extracomment>
   <translation>{1} needs the district's platform to be upgraded first.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>{1} 需要更新的操作系统，这台电脑装不上。</source>
   <extracomment>{1} = release.version</extracomment>
   <translation>{1} needs a newer operating system and cannot be installed on this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>不能核对新版本</source>
   <translation>The new version cannot be checked</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>区级平台还不支持新版本</source>
   <translation>The district's platform does not support the new version yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>区里放出了较旧的版本</source>
   <translation>The district offers an older version</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>区里放出的是 {1}，不比现在的 {2} 新。</source>
   <extracomment>{1} = release.version; {2} = here.version</extracomment>
   <translation>The district offers {1}, which is not newer than the present {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>区里放出的清单没有督办通开发单位的有效签名，可能被改动或冒充。</source>
   <translation>The manifest that the district offers bears no valid signature of Duban Desk's makers; it may have been altered or forged.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>区里现在放出的是 {1}，比先前放出过的 {2} 旧。</source>
   <extracomment>{1} = release.version; {2} = here.seen</extracomment>
   <translation>The district now offers {1}, which is older than {2} that it offered before.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>升级后会再提示，现在不用处理。</source>
   <translation>You will be told again after the upgrade; nothing is to be done now.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>已是区里放出的最新版本</source>
   <translation>This is the newest version that the district offers</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>操作系统太旧</source>
   <translation>The operating system is too old</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>新版本的清单不合规范</source>
   <translation>The manifest of the new version is not well formed</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>新版本的清单属于别的程序</source>
   <translation>The manifest belongs to another program</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>新版本的清单已经过期</source>
   <translation>The manifest of the new version has expired</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>新版本的签名核对不上</source>
   <translation>The new version's signature is not valid</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>本机日期不对</source>
   <translation>The date of this computer is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>本程序从源代码运行，不提示新版本。</source>
   <translation>This program runs from its sources; new versions are not announced.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>本程序没有带发布公钥，无法核对签名。</source>
   <translation>This program came without a release key, so signatures cannot be checked.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>没有可用的新版本</source>
   <translation>There is no new version to use</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>没有采用，也没有下载任何内容；请把这句话告诉区政务管理办。</source>
   <translation>Nothing was adopted or downloaded; please tell the district office these words.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>没有采用；请向区政务管理办索取安装包。</source>
   <translation>It was not adopted; please ask the district office for the package.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>清单不是督办通工作台的。</source>
   <translation>The manifest is not that of the Duban Desk workstation.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>清单里有写得不对的地方（{1}）。</source>
   <extracomment>{1} = fault.field</extracomment>
   <translation>Something in the manifest is not as it should be ({1}).</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>请先校准系统时间；校准后会再次核对。</source>
   <translation>Please set the system clock first; it is checked again afterwards.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>请联系管理这台电脑的人员。</source>
   <translation>Please contact whoever administers this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/judging.py" />
   <source>这个版本发布于 {1}，本机日期却是 {2}。</source>
   <extracomment>{1} = release.issued; {2} = here.today</extracomment>
   <translation>This version was released on {1}, but the date here is {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/release/signing.py" />
   <source>太大</source>
   <translation>too large</translation>
  </message>
  <message>
   <location filename="../../sync/contract/sheets.py" />
   <source>列数与形状不符</source>
   <translation>The number of columns does not match the shape</translation>
  </message>
  <message>
   <location filename="../../sync/contract/sheets.py" />
   <source>没有这种形状</source>
   <translation>No such shape</translation>
  </message>
  <message>
   <location filename="../../sync/contract/support_code.py" />
   <source>支持码是 {1} 个数字和字母。</source>
   <extracomment>{1} = LENGTH</extracomment>
   <translation>A support code has {1} digits and letters.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/support_code.py" />
   <source>有一个字符听错或写错了，请再核对一遍。</source>
   <translation>One character was misheard or miswritten; please check again.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/support_code.py" />
   <source>这是另一个版本的支持码。</source>
   <translation>This is a support code of another version.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>true 或 false</source>
   <translation>true or false</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>不是完整的 JSON</source>
   <translation>Not complete JSON</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>不是规定写法的日期或时间，应如 2026-11-25 或 2026-11-25T10:00:00+08:00</source>
   <translation>Not a date or time as prescribed, such as 2026-11-25 or 2026-11-25T10:00:00+08:00</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>内容的格式不对</source>
   <translation>The form of the content is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>对象</source>
   <translation>Object</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>小数</source>
   <translation>Decimal number</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>应为{1}，写的是{2}</source>
   <extracomment>{1} = _kinds(found[1]); {2} = _kinds(found[2])</extracomment>
   <translation>Should be {1!l}, is {2!l}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>或</source>
   <translation>or</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>数字太大</source>
   <translation>The number is too large</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>数组</source>
   <translation>Array</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>整数</source>
   <translation>Integer</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>文字</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>日期</source>
   <translation>Date</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>时间</source>
   <translation>Time</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>没有 {1} 这个代码</source>
   <extracomment>{1} = found[1]</extracomment>
   <translation>There is no code {1}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>空</source>
   <translation>Empty</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>第 {1} 个字节起不是 JSON</source>
   <extracomment>{1} = int(found[1]) + 1</extracomment>
   <translation>Not JSON from byte {1} on</translation>
  </message>
  <message>
   <location filename="../../sync/contract/wording.py" />
   <source>缺少 {1}</source>
   <extracomment>{1} = found[1]</extracomment>
   <translation>{1} is missing</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1} 件需要处理</source>
   <extracomment>{1} = status.parked</extracomment>
   <translation>{1} {1|needs|need} attention</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1} 分钟</source>
   <extracomment>{1} = minutes</extracomment>
   <translation>{1} {1|minute|minutes}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1} 字节</source>
   <extracomment>{1} = count</extracomment>
   <translation>{1} {1|byte|bytes}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1} 小时</source>
   <extracomment>{1} = hours</extracomment>
   <translation>{1} {1|hour|hours}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1} 秒</source>
   <extracomment>{1} = seconds</extracomment>
   <translation>{1} {1|second|seconds}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1}。期限按区级平台的时间计算，不受影响，但您填写的时间会不准。</source>
   <extracomment>{1} = clock</extracomment>
   <translation>{1!t}. Deadlines go by the district platform's time and are not affected, but times you fill in will be wrong.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>{1}后重试</source>
   <extracomment>{1} = span_words(left if left &lt; _MINUTE else round(left / _MINUTE) * _MINUTE)</extracomment>
   <translation>Tries again in {1!l}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>今日流量 {1}</source>
   <extracomment>{1} = size_words(status.bytes_today)</extracomment>
   <translation>Data today {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>区级平台不接受本机的请求。</source>
   <translation>The district platform does not accept requests of this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>区级平台拒绝了这台电脑的连接，请联系区级平台。</source>
   <translation>The district platform refused this computer; please contact it.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>区级平台暂时不可用，恢复后自动发送。</source>
   <translation>The district platform is unavailable for now; sent once it is back.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>区级平台还不认识这台电脑。</source>
   <translation>The district platform does not know this computer yet.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>可以照常办理，会自动再次核对。</source>
   <translation>You can work as usual, it is checked again by itself.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>回答的不是区级平台，多半是上网认证页面。</source>
   <translation>What answers is not the district platform, most likely a sign-in page of the network.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>已连接</source>
   <translation>Connected</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>已连接，数据还没有核对上</source>
   <translation>Connected, data not yet checked against the platform</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>待发送 {1} 件</source>
   <extracomment>{1} = status.waiting</extracomment>
   <translation>{1} to be sent</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>您可以照常查看和填写，写好的内容都存在本机，连上后按到期先后自动发送。</source>
   <translation>You can read and write as usual; what you write is kept here and sent once connected, the earliest deadline first.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>截至 {1}前的数据</source>
   <extracomment>{1} = span_words(age)</extracomment>
   <translation>{1!t} old</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>收到的数据写不进本机磁盘。</source>
   <translation>What was received cannot be written to the disk.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>数据已更新至 {1}</source>
   <extracomment>{1} = status.confirmed_at.astimezone(_CHINA)</extracomment>
   <translation>As of {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>未连接，可继续离线办理</source>
   <translation>Offline, you can go on working</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>本机存储有问题</source>
   <translation>Problem with the storage of this computer</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>本机数据暂时写不进去，处理后自动发送。</source>
   <translation>Data cannot be written on this computer for now; sent once that is solved.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>本机时钟{1} {2}</source>
   <extracomment>{1} = '慢' if status.clock_skew_s &gt; 0 else '快'; {2} = much</extracomment>
   <translation>The clock of this computer is {2!l} {1!l}</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>本机时间与区级平台相差太多。</source>
   <translation>The time of this computer differs too much from the district platform's.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>本机时间与区级平台相差太大，校准时间后自动发送。</source>
   <translation>The time of this computer differs too much from the district platform's; sent once it is set.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>正在与区级平台交换数据。</source>
   <translation>Exchanging data with the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>正在同步</source>
   <translation>Synchronising</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>没有网络，连上后自动发送，期限近的先发。</source>
   <translation>No network now; sent once connected, the earliest deadline first.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>登录已经过期，平台不再接受本机的内容。</source>
   <translation>The sign-in has expired, the platform no longer accepts what is here.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>登录已过期，重新登录后自动发送；内容都在本机。</source>
   <translation>The sign-in has expired; sent after you sign in again; everything is on this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>线路正常，但本机的工单与区级平台还没有核对一致。</source>
   <translation>The line is fine, but the orders here do not agree with the district platform yet.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>线路正常，提交的内容会立即发送。</source>
   <translation>The line is fine, what you submit is sent at once.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>网络是通的，但区级平台暂时不能服务。</source>
   <translation>The network works, but the district platform cannot serve for now.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>网络需要先登录认证，认证后自动发送。</source>
   <translation>The network asks to sign in first; sent after that.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请先在浏览器里完成上网认证。</source>
   <translation>Please sign in to the network in a browser first.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请把系统日期和时间校准为北京时间。</source>
   <translation>Please set the date and time of the system to Beijing time.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请校准系统时间后再试。</source>
   <translation>Please set the clock of the system and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请清理磁盘空间。</source>
   <translation>Please free some disk space.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请用一次性登记码完成登记。</source>
   <translation>Please register with the one-time registration code.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请联系区级平台的管理人员。</source>
   <translation>Please contact the people who run the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>请重新登录，写好的内容都还在。</source>
   <translation>Please sign in again; what you wrote is all there.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>还没有与区级平台联系上。</source>
   <translation>Not in contact with the district platform yet.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>还没有收到过数据</source>
   <translation>No data received yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>还没有连接</source>
   <translation>Not connected yet</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>还没有连接过区级平台，连上后自动发送。</source>
   <translation>Never connected to the district platform so far; sent once connected.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>这台电脑现在连不上区级平台，可能是网络中断或信号太弱。</source>
   <translation>This computer cannot reach the district platform; the network may be down or the signal too weak.</translation>
  </message>
  <message>
   <location filename="../../sync/contract/words.py" />
   <source>这台电脑还没有登记到区级平台，登记后才能发送。</source>
   <translation>This computer is not registered with the district platform; it can send after that.</translation>
  </message>
  <message>
   <location filename="../../sync/district/acting.py" />
   <source>请先调整知悉范围，再交办。</source>
   <translation>Please change the list of those who may know first, then pass it on.</translation>
  </message>
  <message>
   <location filename="../../sync/district/acting.py" />
   <source>请核对是否重复登记，或改用新的编号。</source>
   <translation>Please check whether it was registered twice, or use a new number.</translation>
  </message>
  <message>
   <location filename="../../sync/district/acting.py" />
   <source>这个工单编号已经用过。</source>
   <translation>This order number is taken already.</translation>
  </message>
  <message>
   <location filename="../../sync/district/acting.py" />
   <source>这件工单限定了知悉范围，不能交给名单以外的单位。</source>
   <translation>Knowledge of this order is restricted; it cannot be given to a unit that is not on the list.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>先开始的附件传完后会自动继续，不必重新提交。</source>
   <translation>It goes on by itself once those begun earlier are complete; nothing has to be submitted again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>区级平台登记了这个附件，但内容已经丢失</source>
   <translation>The district platform knows this attachment, but its content is lost</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>原图还没有到</source>
   <translation>The original has not come yet</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>未传完的附件太多</source>
   <translation>Too many attachments under way</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>本单位已开始而没有传完的附件，合计超过了区级平台的上限。</source>
   <translation>The attachments that your unit has begun and not finished exceed what the district platform allows.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>没有这个附件</source>
   <translation>No such attachment</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>添加照片的单位还没有把原图传到区级平台</source>
   <translation>The unit that added the photo has not brought the original to the district platform yet</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>请先看缩小的照片，过些时候再取原图。</source>
   <translation>Please look at the smaller photo for now and fetch the original later.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>请刷新工单后重试。</source>
   <translation>Please refresh the order and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>请联系区政务管理办，或请添加附件的单位再提交一次。</source>
   <translation>Please contact the district government affairs office, or ask the unit that added it to submit it once more.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>请退回草稿，换成较小的附件后重新提交。</source>
   <translation>Please take it back to the drafts, choose a smaller attachment and submit it again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>附件不存在或不在本单位范围内</source>
   <translation>The attachment does not exist or is outside your unit's scope</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>附件内容缺失</source>
   <translation>The attachment's content is missing</translation>
  </message>
  <message>
   <location filename="../../sync/district/blobs/refusing.py" />
   <source>附件无法上传</source>
   <translation>The attachment cannot be uploaded</translation>
  </message>
  <message>
   <location filename="../../sync/district/courier/sender.py" />
   <source>它不是送给本区平台的发件箱。</source>
   <translation>It is not an outbox for this district's platform.</translation>
  </message>
  <message>
   <location filename="../../sync/district/courier/sender.py" />
   <source>请交给所属的区级平台。</source>
   <translation>Please hand it to the district platform that it belongs to.</translation>
  </message>
  <message>
   <location filename="../../sync/district/handovers.py" />
   <source>交接人不是本单位的人员</source>
   <translation>Whoever hands over is not of this unit</translation>
  </message>
  <message>
   <location filename="../../sync/district/handovers.py" />
   <source>写的内容还在本机，可以对照以后再保存一次。</source>
   <translation>What was written is still on this computer; compare, and save it again if it is wanted.</translation>
  </message>
  <message>
   <location filename="../../sync/district/handovers.py" />
   <source>已有较新的交接单</source>
   <translation>There is a newer handover sheet</translation>
  </message>
  <message>
   <location filename="../../sync/district/handovers.py" />
   <source>本单位在这之后又写了一份交接单，以较新的为准</source>
   <translation>Your unit has written another handover sheet since; the newer one holds</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>公钥应为 {1} 字节的 Ed25519 公钥</source>
   <extracomment>{1} = KEY_BYTES</extracomment>
   <translation>It should be an Ed25519 public key of {1} {1|byte|bytes}</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>工作站公钥不正确</source>
   <translation>The workstation's public key is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>没有这个登记码</source>
   <translation>There is no such registration code</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>登记码无效</source>
   <translation>The registration code is not valid</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>请更新客户端后重新登记。</source>
   <translation>Please update the program and register again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>请核对后重试，或向区级平台索取新的登记码；每个登记码只能用一次。</source>
   <translation>Please check it and try again, or ask the district platform for a new one; each code works once.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>这个登记码已经用过</source>
   <translation>This registration code has been used</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/enrolment.py" />
   <source>这个登记码已经过期</source>
   <translation>This registration code has expired</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>区级平台不认识这台工作站，或已停用</source>
   <translation>The district platform does not know this workstation, or has disabled it</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>填写人没有在导出文件的工作站上登录，或已退出、已停用</source>
   <translation>Whoever wrote it is not signed in on the workstation that exported the file, has signed out, or has been disabled</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>填写人需要重新登录</source>
   <translation>Whoever wrote it has to sign in again</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>本机属于另一个单位</source>
   <translation>This computer belongs to another unit</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>本机没有登记</source>
   <translation>This computer is not registered</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>本次登录已失效</source>
   <translation>This sign-in is no longer valid</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>没有找到与此用户名和密码相符的账号</source>
   <translation>No account matches this user name and password</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>用户名或密码不正确</source>
   <translation>User name or password is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>请向区级平台索取登记码，重新登记本机。</source>
   <translation>Please ask the district platform for a registration code and register this computer again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>请在本单位登记过的工作站上登录。</source>
   <translation>Please sign in on a workstation that is registered for your unit.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>请填写人在原工作站联网登录一次，再重新导出；内容都还在原工作站的发件箱里。</source>
   <translation>Please have them sign in once with a network on that workstation and export again; everything is still in its outbox.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>请检查大小写和输入法后重试；忘记密码请联系区级平台。</source>
   <translation>Please check capitals and the input method and try again; if the password is forgotten, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>请重新登录；没有发出的内容都还在本机。</source>
   <translation>Please sign in again; what has not been sent is still on this computer.</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/refusals.py" />
   <source>这台工作站登记在“{1}”名下，您的账号不属于该单位</source>
   <extracomment>{1} = unit_name</extracomment>
   <translation>This workstation is registered for "{1}", and your account does not belong to that unit</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/throttle.py" />
   <source>尝试次数过多</source>
   <translation>Too many attempts</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/throttle.py" />
   <source>短时间内失败的次数太多，为安全起见暂停受理</source>
   <translation>Too many failures in a short time; for safety nothing more is accepted for now</translation>
  </message>
  <message>
   <location filename="../../sync/district/people/throttle.py" />
   <source>请约 {1} 分钟后再试；忘记密码请联系区级平台。</source>
   <extracomment>{1} = -(-seconds // 60)</extracomment>
   <translation>Please try again in about {1} {1|minute|minutes}; if the password is forgotten, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/district/problem.py" />
   <source>内容格式不正确</source>
   <translation>The content has the wrong form</translation>
  </message>
  <message>
   <location filename="../../sync/district/problem.py" />
   <source>区级平台出了故障</source>
   <translation>The district platform has a fault</translation>
  </message>
  <message>
   <location filename="../../sync/district/problem.py" />
   <source>稍后会自动重试，不需要重新填写。</source>
   <translation>It is tried again by itself later; nothing has to be written again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/problem.py" />
   <source>请更新客户端后重试；仍不行请联系区级平台。</source>
   <translation>Please update the program and try again; if that does not help, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/district/problem.py" />
   <source>这一次没有处理成功</source>
   <translation>It was not processed this time</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>一次提交的内容太多</source>
   <translation>Too much at once</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>一次最多 {1} 项</source>
   <extracomment>{1} = limit</extracomment>
   <translation>At most {1} {1|item|items} at a time</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>不是本人本机提交的内容</source>
   <translation>Not submitted by you on this computer</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>不是本单位的事项</source>
   <translation>Not your unit's matter</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>会自动完成，不会重复生效，不需要重新填写。</source>
   <translation>This happens by itself, takes effect only once, and nothing has to be written again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>先取回最新情况</source>
   <translation>The latest state is fetched first</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>内容与本机的签名不一致，可能在途中被改动</source>
   <translation>The content does not match this computer's signature; it may have been changed on the way</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>区级平台已从本单位收回这件工单，不能再办理</source>
   <translation>The district platform has taken this order back from your unit; nothing more can be done with it</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>区级平台没有收到过这个编号的内容</source>
   <translation>The district platform has received nothing with this id</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>区级平台的数据恢复或更换过，本机要先取回最新情况，再送这一项</source>
   <translation>The district platform's data was restored or replaced; this computer fetches the latest state before it sends this one</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>区级平台还不认识第 {1} 版的内容</source>
   <extracomment>{1} = version</extracomment>
   <translation>The district platform does not know version {1} of the content yet</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>可以用同一编号再次提交。</source>
   <translation>It can be submitted again with the same id.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>同一工单的前一项还没有处理成功</source>
   <translation>An earlier command on the same order has not been processed yet</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>同一编号已用于另一份内容</source>
   <translation>The same id has been used for other content</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>填写之后，{1}{2}已作“{3}”</source>
   <extracomment>{1} = entry.unit_name; {2} = entry.person; {3} = label(entry.verb)</extracomment>
   <translation>After it was written, {1}{2} did "{3!t}"</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>工单已有新的变化</source>
   <translation>The order has changed meanwhile</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>工单已转出本单位</source>
   <translation>The order has left your unit</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>所写内容保留在本机，可复制后转告接手单位或撤回。</source>
   <translation>What you wrote stays on this computer; copy it and tell the unit that took over, or withdraw it.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>指定具体承办单位只能由本单位自己办理</source>
   <translation>Only the unit itself can designate who handles its matters</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>按《办法》不能这样办理</source>
   <translation>The Measures do not allow this</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>本单位名下没有这件工单</source>
   <translation>Your unit has no such order</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>没有收到这项内容</source>
   <translation>This was not received</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>没有这件工单</source>
   <translation>No such order</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>版本不一致</source>
   <translation>The versions differ</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>稍后会按顺序自动重试。</source>
   <translation>They are tried again in their order by themselves.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>等待前一项</source>
   <translation>Waiting for the one before</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>签名核对不上</source>
   <translation>The signature does not match</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>编号重复</source>
   <translation>The id is taken</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请分几次提交。</source>
   <translation>Please submit it in several parts.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请刷新列表；如确有此件请联系区级平台。</source>
   <translation>Please refresh the list; if the order does exist, contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请勿另行保存或转发其内容；需要说明的，请当面联系区级平台。</source>
   <translation>Please neither keep nor pass on its content; if something must be said, contact the district platform in person.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请按提示调整后重新提交。</source>
   <translation>Please change it as advised and submit it again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请查看最新情况，再选择重新提交、转为办理进展或撤回。</source>
   <translation>Please look at the latest state, then submit it again, turn it into a progress entry or withdraw it.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请由填写的人在原来的工作站上登录后发送，或退回草稿由您本人重新提交。</source>
   <translation>Whoever wrote it should sign in on the workstation where it was written and send it, or take it back to the drafts and submit it yourself.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请由该单位的管理员在自己的工作站上办理。</source>
   <translation>Please have that unit's administrator do it on their own workstation.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请联系区级平台升级。</source>
   <translation>Please ask the district platform to update.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请退回草稿后重新提交。</source>
   <translation>Please take it back to the drafts and submit it again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请退回草稿后重新提交；再次出现请重新登记本机。</source>
   <translation>Please take it back to the drafts and submit it again; if it happens once more, register this computer anew.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>请退回草稿，换成合适的附件后重新提交。</source>
   <translation>Please take it back to the drafts, choose a fitting attachment and submit it again.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>还缺少附件“{1}”</source>
   <extracomment>{1} = name</extracomment>
   <translation>The attachment "{1}" is still missing</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>这件工单已改由其他单位办理</source>
   <translation>Another unit handles this order now</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>附件不能接收</source>
   <translation>The attachment cannot be accepted</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>附件传完后会自动再次提交。</source>
   <translation>It is submitted again by itself once the attachment is complete.</translation>
  </message>
  <message>
   <location filename="../../sync/district/refusals.py" />
   <source>附件还没有传完</source>
   <translation>An attachment is not complete yet</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>{1}本身是重复件。</source>
   <extracomment>{1} = first.number</extracomment>
   <translation>{1} is a repeated order itself.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>其中一件的反映人身份应当保密，不能注明是同一反映人。</source>
   <translation>The reporter of one of them is confidential; it cannot be noted that the reporter is the same.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>没有编号为{1}的工单。</source>
   <extracomment>{1} = act.first</extracomment>
   <translation>There is no order with the number {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>请关联到它的首件{1}。</source>
   <extracomment>{1} = first.repeat.first</extracomment>
   <translation>Please link to its first order {1}.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>请在较晚的一件上关联较早的一件。</source>
   <translation>Please link the earlier one from the later one.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>请改用其他依据，或按人工核对登记。</source>
   <translation>Please use another ground, or record it as checked by a person.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>请核对首件的工单编号。</source>
   <translation>Please check the number of the first order.</translation>
  </message>
  <message>
   <location filename="../../sync/district/repeating.py" />
   <source>首件应当早于重复件登记。</source>
   <translation>The first order must have been registered before the repeated one.</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/answers.py" />
   <source>区级平台没有这个接口</source>
   <translation>The district platform has no such interface</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/answers.py" />
   <source>请求参数不正确</source>
   <translation>The parameters of the request are wrong</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/asking.py" />
   <source>内容太大</source>
   <translation>The content is too large</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/asking.py" />
   <source>内容没有传完</source>
   <translation>The content did not come whole</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/asking.py" />
   <source>最多 {1} MB</source>
   <extracomment>{1} = limit // (1024 * 1024)</extracomment>
   <translation>At most {1} MB</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/asking.py" />
   <source>请缩小或分开后再发送。</source>
   <translation>Please make it smaller or send it in parts.</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/blobs.py" />
   <source>Upload-Metadata 不正确</source>
   <translation>The Upload-Metadata is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/blobs.py" />
   <source>sha256 不正确</source>
   <translation>The sha256 is wrong</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/blobs.py" />
   <source>内容比申报的长</source>
   <translation>The content is longer than declared</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/blobs.py" />
   <source>缺少 Upload-Length</source>
   <translation>Upload-Length is missing</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/changes.py" />
   <source>将自动重新下载工单；草稿和待发送的内容不受影响。</source>
   <translation>The orders are downloaded again by themselves; drafts and what waits to be sent are not touched.</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/changes.py" />
   <source>本机的同步位置已失效</source>
   <translation>This computer's place in the synchronisation is no longer valid</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/changes.py" />
   <source>需要重新同步</source>
   <translation>A new synchronisation is needed</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/manifest.py" />
   <source>没有这样的分组</source>
   <translation>There is no such group</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/packing.py" />
   <source>不支持这种压缩方式</source>
   <translation>This kind of compression is not supported</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/packing.py" />
   <source>压缩的内容不完整</source>
   <translation>The compressed content is not complete</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/packing.py" />
   <source>压缩的内容已损坏</source>
   <translation>The compressed content is damaged</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/releases.py" />
   <source>区里已撤回这个版本，或换成了更新的版本</source>
   <translation>The district withdrew this version or replaced it by a newer one</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/releases.py" />
   <source>同步后会看到区里现在放出的版本。</source>
   <translation>After the next sync you will see what the district offers now.</translation>
  </message>
  <message>
   <location filename="../../sync/district/routes/releases.py" />
   <source>这个版本已不再提供</source>
   <translation>This version is no longer offered</translation>
  </message>
  <message>
   <location filename="../../sync/district/senders.py" />
   <source>这项内容是在另一台工作站上填写的</source>
   <translation>This was written on another workstation</translation>
  </message>
  <message>
   <location filename="../../sync/district/senders.py" />
   <source>这项内容是本机另一位用户填写的</source>
   <translation>This was written by another user of this computer</translation>
  </message>
  <message>
   <location filename="../../sync/district/sources.py" />
   <source>“{1}”不是已登记的来源，现有来源：{2}。</source>
   <extracomment>{1} = name[:20]; {2} = there</extracomment>
   <translation>"{1}" is not a registered source; there are: {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/district/sources.py" />
   <source>已经有来源“{1}”</source>
   <extracomment>{1} = clean</extracomment>
   <translation>There is a source "{1}" already</translation>
  </message>
  <message>
   <location filename="../../sync/district/sources.py" />
   <source>来源名称应为 1 到 {1} 个字</source>
   <extracomment>{1} = LONGEST</extracomment>
   <translation>The name of a source has 1 to {1} {1|character|characters}</translation>
  </message>
  <message>
   <location filename="../../sync/district/sources.py" />
   <source>请核对来源；确有新来源的，请由区级平台先登记（duban-district source add）。</source>
   <translation>Please check the source; if it is a new one, the district platform registers it first (duban-district source add).</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>{1}不存在。</source>
   <extracomment>{1} = name</extracomment>
   <translation>{1!t} does not exist.</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>{1}是文件夹，不是文件。</source>
   <extracomment>{1} = name</extracomment>
   <translation>{1!t} is a folder, not a file.</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>{1}读不出来，存放的位置可能已经拔出或损坏。</source>
   <extracomment>{1} = name</extracomment>
   <translation>{1!t} cannot be read; the place it is stored in may have been unplugged or damaged.</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>文件</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>文件不是 UTF-8 编码的文字。</source>
   <translation>The file is not text in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../sync/mishaps.py" />
   <source>没有读写{1}的权限。</source>
   <extracomment>{1} = name</extracomment>
   <translation>No permission to read and write {1!l}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>“{1}”容易激化矛盾，请换个说法。</source>
   <extracomment>{1} = blame[0] if blame else ''</extracomment>
   <translation>"{1}" may sharpen the conflict; please put it another way.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>“{1}”还没有填写。</source>
   <extracomment>{1} = left[0] if left else ''</extracomment>
   <translation>"{1}" is not filled in yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>不能办理或作解释的，请写明政策或法规依据。</source>
   <translation>Where something cannot be done or is explained, please name the policy or law.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>内容完整</source>
   <translation>Complete</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>写了下一步，没有写何时完成。</source>
   <translation>A next step is named, but not when it will be done.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>写明依据</source>
   <translation>Basis named</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>含有姓名、手机号码、住址或身份证号码，请删去。</source>
   <translation>It contains a name, mobile number, address or identity number; please remove it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>回应诉求</source>
   <translation>Answers the request</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>没有写办理结果，或者下一步何时完成。</source>
   <translation>Neither the result nor when the next step will be done is written.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>没有写核查情况，可写：{1}</source>
   <extracomment>{1} = found</extracomment>
   <translation>What was verified is missing; you could write: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>没有写核查情况，请写明查明了什么。</source>
   <translation>What was verified is missing; please write what was found out.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>没有提到反映的事项，请逐项回应。</source>
   <translation>The matter reported is not mentioned; please answer it point by point.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>没有未填内容</source>
   <translation>Nothing left unfilled</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>答复只有{1}字，请把办理情况说完整。</source>
   <extracomment>{1} = len(said)</extracomment>
   <translation>The reply has only {1} {1|character|characters}; please tell the handling in full.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>结果或下一步</source>
   <translation>Result or next step</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>语气平和</source>
   <translation>Calm tone</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>说明核查情况</source>
   <translation>Verification told</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>请写明答复单位“{1}”。</source>
   <extracomment>{1} = unit_name</extracomment>
   <translation>Please name the replying unit, "{1}".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/checklist.py" />
   <source>还没有核查记录，请先登记核查。</source>
   <translation>No verification is recorded yet; please record one first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>不需要函告。</source>
   <translation>No letter is needed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>函告已经发出，正在等待区级平台审核。</source>
   <translation>The letter has been sent and awaits the review of the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>承办单位尚未函告，期限到{1}月{2}日。</source>
   <extracomment>{1} = last.month; {2} = last.day</extracomment>
   <translation>The handling unit has not written yet; the letter is due by {2} {1!m}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>最近一次评价不是差评，不需要核实。</source>
   <translation>The last rating is not a bad one and needs no check.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>经{1}次办理评价仍为差评的才需要函告，这件工单没有待函告的差评。</source>
   <extracomment>{1} = times</extracomment>
   <translation>A letter is only needed when the rating is still bad after {1} {1|handling|handlings}; this order has no bad rating that awaits one.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>请先回访；未评价、无法回访的不是差评。</source>
   <translation>Please call back first; not rated and not reached are not bad ratings.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>请先核实差评并记录结论。</source>
   <translation>Please check the bad rating and record the finding first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请查看办理过程中的审核意见。</source>
   <translation>Please see the review opinion in the history.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>请查看办理过程中的核实结论。</source>
   <translation>Please see the finding in the history.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>请等待函告，或催办。</source>
   <translation>Please wait for the letter, or chase it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>这份函告已经审核过了。</source>
   <translation>This letter has been reviewed already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>这次差评已经核实过了。</source>
   <translation>This bad rating has been checked already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <source>这次差评还没有核实，暂不能审核函告。</source>
   <translation>This bad rating has not been checked yet, so the letter cannot be reviewed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/aftercare.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>需要补充的，请联系区级平台。</source>
   <translation>If something is to be added, please contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/arriving.py" />
   <source>办不了的，请上报上一级管理单位。</source>
   <translation>If it cannot be done, please refer it upward to the superior managing unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/arriving.py" />
   <source>本单位是具体承办单位，没有下级单位可以交办。</source>
   <translation>Your unit is the implementing unit; it has no unit below to assign to.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>上一次延期申请还在等待审批，不能重复申请。</source>
   <translation>The last request for an extension still awaits a decision; it cannot be asked for again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>上报应当在交办后{1}个工作日内提出。</source>
   <extracomment>{1} = rules.edition.upward.value</extracomment>
   <translation>A referral upward must be made within {1} working {1|day|days} of the assignment.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>决定之前请继续办理，时限不停止计算。</source>
   <translation>Please keep handling it until the decision; the limit keeps running.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>已经上报，正在等待上级决定。</source>
   <translation>It has been referred upward and awaits the superior unit's decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>延期应当在时限届满前申请，本次交办已于{1}月{2}日届满。</source>
   <extracomment>{1} = last.month; {2} = last.day</extracomment>
   <translation>An extension must be asked for before the limit ends; this assignment ended on {2} {1!m}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <location filename="../../sync/regulation/conditions/identity.py" />
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请查看办理过程中的决定。</source>
   <translation>Please see the decision in the history.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>请电话向上一级管理单位说明情况，并尽快办理。</source>
   <translation>Please explain to the superior managing unit by telephone and finish it soon.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>请电话联系上一级管理单位。</source>
   <translation>Please contact the superior managing unit by telephone.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <source>请等待上级审批，或电话联系上级单位。</source>
   <translation>Please wait for the decision, or call the superior unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/asking.py" />
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>这项申请已经有了决定，不能再次审批。</source>
   <translation>This request has been decided and cannot be decided again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/chasing.py" />
   <location filename="../../sync/regulation/conditions/verifying.py" />
   <source>情况有变化的，请登记办理进展。</source>
   <translation>If things have changed, please record progress.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/chasing.py" />
   <source>这次催办已经答复过了。</source>
   <translation>This chaser has been answered already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <source>已经作为疑难提出，区级平台还没有决定。</source>
   <translation>It has been raised as difficult already and the district platform has not decided yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>本次交办尚未签收。</source>
   <translation>This assignment has not been signed for yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <location filename="../../sync/regulation/conditions/intake.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>请先签收。</source>
   <translation>Please sign for it first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <source>请在这一项上表明本单位的意见。</source>
   <translation>Please state your unit's position on that one.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <source>这项疑难已经有了决定。</source>
   <translation>This difficult issue has been decided.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/difficult.py" />
   <source>需要时请先提出疑难。</source>
   <translation>If needed, please raise it as difficult first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>下级单位的办理结果尚未审核通过，暂不能办结。</source>
   <translation>The result of a unit below has not been accepted yet, so the order cannot be closed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>下级单位还在办理，结果尚未审核通过。</source>
   <translation>A unit below is still handling it; its result has not been accepted yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>办结前应当告知反映人办理结果，或者记录未能告知的原因。</source>
   <translation>Before closing, the reporter must be told the result, or the reason why that was not possible recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>办结前应当形成书面材料。</source>
   <translation>Before closing, there must be written material.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>区级平台直接交办的工单由本单位办结，不需要再提交结果。</source>
   <translation>An order assigned directly by the district platform is closed by your unit; no result needs to be submitted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>协办单位向牵头单位提交意见，不提交办理结果。</source>
   <translation>An assisting unit submits an opinion to the lead unit, not a result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>已有的答复早于最后的办理结果，或者出自已退回的单位，不能作为本次办理结果的告知。</source>
   <translation>The reply there is older than the last result, or comes from a unit that returned the order; it does not tell this handling's result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请上传书面材料，或在答复中注明已形成书面材料。</source>
   <translation>Please upload the written material, or state in the reply that it exists.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请先填写“答复反映人”。</source>
   <translation>Please fill in "Reply to the reporter" first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请先审核下级单位提交的结果，或催促其提交。</source>
   <translation>Please review the result of the unit below first, or press it to submit one.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>请先审核或催办下级单位。</source>
   <translation>Please review or chase the unit below first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请把最后的办理结果告知反映人，再填写“答复反映人”。</source>
   <translation>Please tell the reporter the last result, then fill in "Reply to the reporter".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>请提交协办意见。</source>
   <translation>Please submit the assisting opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>请答复反映人后办结。</source>
   <translation>Please close after replying to the reporter.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/handling.py" />
   <source>这份办理结果已经审核过了。</source>
   <translation>This result has been reviewed already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>上一次申请还在等待区级平台决定，不能重复申请。</source>
   <translation>The last request still awaits the district platform's decision; it cannot be made again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>区级平台已经同意本单位联系反映人。</source>
   <translation>The district platform has agreed that your unit contacts the reporter.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>可以直接联系反映人。</source>
   <translation>You can contact the reporter directly.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>请等待区级平台决定。</source>
   <translation>Please wait for the district platform's decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/identity.py" />
   <source>这件工单没有隐去反映人身份，不需要申请。</source>
   <translation>The reporter of this order is not hidden; no request is needed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>办结后的解释引导由承办单位或具体承办单位记录。</source>
   <translation>Explanations after closing are recorded by the handling unit or the implementing unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>延期获得同意后再告知反映人。</source>
   <translation>Tell the reporter after the extension has been granted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>本次交办尚未签收，不能告知受理。</source>
   <translation>This assignment has not been signed for, so acceptance cannot be told.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>本次交办已经结束，不再由本单位解释。</source>
   <translation>This assignment has ended; your unit no longer explains.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>没有已同意而尚未告知反映人的延期。</source>
   <translation>There is no granted extension that the reporter has not been told of.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <source>请联系最后承办这件工单的单位。</source>
   <translation>Please contact the unit that handled this order last.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/intake.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>请联系正在承办的单位。</source>
   <translation>Please contact the unit that is handling it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/limits.py" />
   <source>不需要重算。</source>
   <translation>No new count is needed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/limits.py" />
   <source>按现行工作日历，这件工单的期限没有变化。</source>
   <translation>By the present working calendar the deadline of this order does not change.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>不需要解除。</source>
   <translation>Nothing needs to be lifted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>请等待区级平台审定，勿复制、转发其内容。</source>
   <translation>Please wait for the district platform's decision; do not copy or pass on its content.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>这件工单因涉嫌国家秘密已收回，不能办理。</source>
   <translation>This order has been recalled on suspicion of state secrets and cannot be handled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>这件工单没有待审定的涉密上报。</source>
   <translation>This order has no secrecy referral that awaits a decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>这件工单没有限定知悉范围。</source>
   <translation>This order is not restricted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/secrecy.py" />
   <source>需要收回的，请先作涉密上报。</source>
   <translation>If it should be recalled, please refer it as secret first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>协办单位不单独答复反映人，由牵头单位统一答复并办结。</source>
   <translation>An assisting unit does not reply to the reporter; the lead unit replies for all and closes.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>协办的时限以牵头单位为准，协办单位不单独申请延期。</source>
   <translation>The assisting limit follows the lead unit's; an assisting unit does not ask for an extension of its own.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>已经提请协调，区级平台还没有答复。</source>
   <translation>Coordination has been asked for already and the district platform has not answered yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>牵头单位请答复反映人后办结。</source>
   <translation>The lead unit closes after replying to the reporter.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>请等待答复，期间请继续办理。</source>
   <translation>Please wait for the answer and keep handling the order meanwhile.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>请联系协办单位；意见逾期未交的可以办结，并会记明。</source>
   <translation>Please contact the assisting units; once their opinions are late the order can be closed, and that is noted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>还有{1}个协办单位没有提交意见，暂不能办结。</source>
   <extracomment>{1} = len(waits)</extracomment>
   <translation>{1} assisting {1|unit has|units have} not submitted an opinion, so the order cannot be closed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>这项提请已经有了答复。</source>
   <translation>This request for coordination has been answered.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/together.py" />
   <source>需要时间的，请牵头单位申请延期。</source>
   <translation>If more time is needed, the lead unit asks for an extension.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/conditions/verifying.py" />
   <source>本次交办已经说明过当天未办结的原因。</source>
   <translation>The reason for not closing the same day has been given for this assignment already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>不需要重复操作。</source>
   <translation>It need not be done again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>函告应当写明{1}。</source>
   <extracomment>{1} = lacking</extracomment>
   <translation>The letter must state: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>审核函告应当写明意见。</source>
   <translation>The review of a letter needs a written opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>已经标注为</source>
   <translation>already carries the mark</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>承办单位逾期没有函告，没有可以审核通过的说明。</source>
   <translation>The handling unit did not write in time; there is no explanation that could be accepted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>未联系上反映人的，应当记录情况。</source>
   <translation>If the reporter was not reached, the circumstances must be recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>标注或者取消标注应当说明理由。</source>
   <translation>Setting or removing a mark needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>核实差评应当写明核实情况。</source>
   <translation>Checking a bad rating needs a written account.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>没有标注为</source>
   <translation>does not carry the mark</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>没有联系上反映人，不能记录评价。</source>
   <translation>The reporter was not reached, so no rating can be recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>请催办，或决定重办。</source>
   <translation>Please chase it, or decide on re-handling.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>请填写{1}。</source>
   <extracomment>{1} = lacking</extracomment>
   <translation>Please fill in: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>请填写审核意见。</source>
   <translation>Please fill in the review opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>请填写未联系上的情况。</source>
   <translation>Please say why the reporter was not reached.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>请填写核实情况和依据。</source>
   <translation>Please say what was checked and on what basis.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请填写理由。</source>
   <translation>Please give reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>请改为已联系上，或去掉评价和是否解决。</source>
   <translation>Please change it to "Reached", or remove the rating and whether it is solved.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/aftercare.py" />
   <source>这件工单{1}{2}。</source>
   <extracomment>{1} = already; {2} = label(act.matter)</extracomment>
   <translation>This order {1!l} "{2!t}".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>交办时限至少为1个工作日。</source>
   <translation>The limit of an assignment is at least 1 working day.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>登记工单应当写明诉求内容。</source>
   <translation>Registering an order needs the content of the request.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>登记工单应当有工单编号。</source>
   <translation>Registering an order needs its number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>登记工单应当有标题。</source>
   <translation>Registering an order needs a title.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>登记工单应当注明来源。</source>
   <translation>Registering an order needs its source.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>诉求类别最多{1}级。</source>
   <extracomment>{1} = DEEPEST</extracomment>
   <translation>A category has at most {1} levels.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>诉求类别的某一级是空的。</source>
   <translation>One level of the category is empty.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请只填写前三级。</source>
   <translation>Please fill in the first three levels only.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请填写工单编号。</source>
   <translation>Please fill in the order number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请填写标题。</source>
   <translation>Please fill in the title.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请填写诉求内容。</source>
   <translation>Please fill in the content of the request.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请改填1个工作日以上的时限，或留空按规定计算。</source>
   <translation>Please enter 1 working day or more, or leave it empty to go by the rules.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请补填，或只填写到已知的一级。</source>
   <translation>Please complete it, or stop at the level that is known.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/arriving.py" />
   <source>请选择工单来源。</source>
   <translation>Please choose the source of the order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>本次交办的期限是{1}，还没有逾期。</source>
   <extracomment>{1} = due</extracomment>
   <translation>This assignment is due by {1!t} and is not overdue yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>答复催办应当写明办理情况。</source>
   <translation>The answer to a chaser must say how the handling stands.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请写明办到哪一步、何时办结。</source>
   <translation>Please say how far it has come and when it will be closed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请填写催办内容。</source>
   <translation>Please write a message.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请填写被通知的人员或单位。</source>
   <translation>Please name the person or unit that was notified.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请核对通知时间。</source>
   <translation>Please check the time of the notice.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>请选择临期提醒或进度询问。</source>
   <translation>Please choose "Reminder when due soon" or "Question about progress".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>这项申请已经有了决定，不需要再催请。</source>
   <translation>This request has been decided; it need not be pressed for.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>选择其他的，应当写明催办事由。</source>
   <translation>If "Other" is chosen, the reason for chasing must be given.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>通知承办人应当写明通知了谁。</source>
   <translation>A notice to the handler must say who was notified.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/chasing.py" />
   <source>通知时间早于本次交办的时间。</source>
   <translation>The notice is earlier than this assignment.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <source>意见不能为空。</source>
   <translation>The opinion cannot be empty.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <source>提出疑难应当写明问题。</source>
   <translation>Raising a difficulty needs the issue.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <source>疑难问题的决定不能为空。</source>
   <translation>The decision on a difficult issue cannot be empty.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <source>请写明怎样处理、由谁办理。</source>
   <translation>Please say how it is to be handled and by whom.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请写明本单位的意见和依据。</source>
   <translation>Please state your unit's opinion and its basis.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/difficult.py" />
   <source>请写明难在哪里、需要怎样决定。</source>
   <translation>Please say where the difficulty lies and what decision is needed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/extensions.py" />
   <source>不同意延期的，应当说明理由。</source>
   <translation>Not granting an extension needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/extensions.py" />
   <source>申请延期应当说明理由。</source>
   <translation>Asking for an extension needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/extensions.py" />
   <location filename="../../sync/regulation/contents/identity.py" />
   <source>请填写审批意见。</source>
   <translation>Please fill in the decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/extensions.py" />
   <source>请填写延期理由。</source>
   <translation>Please give the reason for the extension.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>办理进展不能为空。</source>
   <translation>The progress cannot be empty.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>告知时间早于本次交办。</source>
   <translation>The time of informing is earlier than this assignment.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>提交结果应当写明办理结果。</source>
   <translation>Submitting a result needs the result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>提交结果应当写明核查情况。</source>
   <translation>Submitting a result needs what was verified.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>未能告知反映人的，应当记录原因。</source>
   <translation>If the reporter could not be informed, the reason must be recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>答复反映人应当记录答复内容。</source>
   <translation>A reply to the reporter must record what was said.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>联系反映人应当记录内容或未联系上的情况。</source>
   <translation>A contact with the reporter must record what was said or why nobody was reached.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请写明办理到了哪一步。</source>
   <translation>Please say how far the handling has come.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请填写办理结果。</source>
   <translation>Please fill in the result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请填写未能告知的原因。</source>
   <translation>Please say why the reporter could not be informed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>请填写核查情况。</source>
   <translation>Please fill in what was verified.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请填写答复内容。</source>
   <translation>Please fill in the reply.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请填写联系情况。</source>
   <translation>Please fill in the contact.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请填写退回理由。</source>
   <translation>Please give the reason for the return.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>请核对时间；重办的，应当重新告知反映人。</source>
   <translation>Please check the time; after re-handling the reporter must be informed again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/handling.py" />
   <source>退回办理结果应当说明理由。</source>
   <translation>Returning a result needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/identity.py" />
   <source>不同意联系反映人的，应当说明理由。</source>
   <translation>Not agreeing to contact the reporter needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/identity.py" />
   <source>申请联系反映人应当说明理由。</source>
   <translation>Asking to contact the reporter needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/identity.py" />
   <source>请写明为什么必须联系本人。</source>
   <translation>Please say why the person must be contacted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>不予受理应当写明{1}。</source>
   <extracomment>{1} = lacking</extracomment>
   <translation>Not accepting a request must state: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>不予受理的情形</source>
   <translation>The ground for not accepting</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>不属于某个单位的，请分办给有权处理的单位。</source>
   <translation>If it does not belong to one unit, please allot it to the unit that can act.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>受理告知应当写明办理流程和时限。</source>
   <translation>A notice of acceptance must tell the procedure and the time limit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>告知延期应当写明阶段性进展和延长后的时限。</source>
   <translation>Telling of an extension must name the progress and the new time limit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>告知时间早于同意延期的时间。</source>
   <translation>The time of informing is earlier than the grant of the extension.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>所指的延期没有获得同意，不能告知。</source>
   <translation>The extension meant was not granted and cannot be told.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>所选的事由不是不予受理的法定情形。</source>
   <translation>The ground chosen is not a statutory one for not accepting.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>政策解释应当留下内容。</source>
   <translation>A policy explanation must leave its content.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>有权处理的单位（或注明无法确定）</source>
   <translation>The unit that can act (or that it cannot be determined)</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>法律依据</source>
   <translation>The legal basis</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请填写告知内容。</source>
   <translation>Please fill in what was told.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请填写拨打的号码。</source>
   <translation>Please fill in the number that was dialled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请填写经办人。</source>
   <translation>Please fill in who dealt with it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请填写解释的内容。</source>
   <translation>Please fill in the explanation.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请核对所告知的延期。</source>
   <translation>Please check which extension was told.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <location filename="../../sync/regulation/fitness.py" />
   <source>请核对时间。</source>
   <translation>Please check the time.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>请补充{1}。</source>
   <extracomment>{1} = lacking</extracomment>
   <translation>Please add: {1!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>转紧急专线应当记录拨打的号码。</source>
   <translation>Passing to an emergency line must record the number that was dialled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/intake.py" />
   <source>转紧急专线应当记录经办人。</source>
   <translation>Passing to an emergency line must record who dealt with it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>变更类别应当说明理由。</source>
   <translation>Changing the kind needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>工单已经是这个类别，时限不变。</source>
   <translation>The order is of this kind already; the limit does not change.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>法定截止日期不在收到诉求之后的两年之内。</source>
   <translation>The statutory date is not within two years of receiving the request.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>法定时限应当在1至{1}个工作日之间。</source>
   <extracomment>{1} = PLAUSIBLE_DAYS</extracomment>
   <translation>A statutory limit is between 1 and {1} working days.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>法定时限应当是若干个工作日，或者一个截止日期，两者选其一。</source>
   <translation>A statutory limit is either a number of working days or a date.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>法定时限应当注明所依据的条款。</source>
   <translation>A statutory limit needs the article it rests on.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>法定时限应当注明所依据的法律名称。</source>
   <translation>A statutory limit needs the name of the law it rests on.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请写明放假安排的通知或本区的决定。</source>
   <translation>Please name the notice of days off or the district's decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请只填写天数或截止日期。</source>
   <translation>Please fill in either the days or the date.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请填写变更理由。</source>
   <translation>Please give the reason for the change.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请填写条款。</source>
   <translation>Please fill in the article.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请填写法律名称。</source>
   <translation>Please fill in the name of the law.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <location filename="../../sync/regulation/fitness.py" />
   <source>请核对天数。</source>
   <translation>Please check the number of days.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <location filename="../../sync/regulation/designating.py" />
   <source>请核对日期。</source>
   <translation>Please check the date.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>请选择另一个类别。</source>
   <translation>Please choose another kind.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/limits.py" />
   <source>重算期限应当说明依据。</source>
   <translation>Counting a deadline anew needs its basis.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>一件工单不能是自己的重复件。</source>
   <translation>An order cannot be a repeat of itself.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>不需要重复关联。</source>
   <translation>It need not be linked again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>关联重复件应当说明依据。</source>
   <translation>Linking a repeat needs its basis.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>取消关联应当说明原因。</source>
   <translation>Removing a link needs the reason.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>请填写更早一件的编号。</source>
   <translation>Please fill in the number of the earlier order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>请填写说明。</source>
   <translation>Please fill in a note.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>请填写首件的工单编号。</source>
   <translation>Please fill in the number of the first order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>请注明依据，或按人工核对登记。</source>
   <translation>Please name the basis, or record it as checked by hand.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>这件工单已经关联到这件首件。</source>
   <translation>This order is linked to that first order already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>这件工单没有关联首件，无可取消。</source>
   <translation>This order is not linked to a first order; there is nothing to remove.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>需要关联的，请填写首件编号。</source>
   <translation>To link it, please fill in the number of the first order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/repeats.py" />
   <source>首件编号应当是一件工单的编号。</source>
   <translation>The number of the first order must be an order number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>{1}正在办理这件工单，应当在知悉范围之内。</source>
   <extracomment>{1} = name</extracomment>
   <translation>{1} is handling this order and must be within the restriction.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>上报理由不能抄录工单内容。</source>
   <translation>The reasons of a referral must not copy the order's content.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>审定涉密应当写明意见。</source>
   <translation>Deciding on secrecy needs a written opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>按保密规定另行办理；排除涉密的，请改选“排除涉密”。</source>
   <translation>Handle it under the secrecy rules; if secrecy is ruled out, please choose "Secrecy ruled out".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>涉及国家秘密的，请作涉密上报；其他情形不限定。</source>
   <translation>State secrets are referred as secret; other cases are not restricted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>涉密上报应当说明理由。</source>
   <translation>Referring as secret needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>解除限定应当说明理由。</source>
   <translation>Lifting a restriction needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请写明依据，不要写涉密内容本身。</source>
   <translation>Please state the basis, not the secret content itself.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请另选单位，或由区级平台先调整知悉范围。</source>
   <translation>Please choose another unit, or have the district platform change the restriction first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请只写判断的依据，不要写涉密内容本身。</source>
   <translation>Please state only the basis of the judgement, not the secret content itself.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请填写审定意见。</source>
   <translation>Please fill in the decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请把它列入，或先收回改派。</source>
   <translation>Please include it, or recall and reassign first.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>请至少选择一个单位。</source>
   <translation>Please choose at least one unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>这件工单已经确认涉密。</source>
   <translation>This order has been confirmed as secret.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>这件工单限定了知悉范围，{1}不在其中，不能交给它办理。</source>
   <extracomment>{1} = missing.name</extracomment>
   <translation>This order is restricted and {1} is not among those who may see it; it cannot be given to it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>限定知悉范围应当写明可以知悉的单位。</source>
   <translation>A restriction must name the units that may see the order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>限定知悉范围应当说明理由。</source>
   <translation>A restriction needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/secrecy.py" />
   <source>限定知悉范围限于商业秘密和个人隐私。</source>
   <translation>Only trade secrets and privacy are restricted in this way.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>不予协调的，应当说明理由。</source>
   <translation>Declining to coordinate needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>协办意见不能为空。</source>
   <translation>The assisting opinion cannot be empty.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>协调分工应当至少有一个协办单位。</source>
   <translation>A division of work needs at least one assisting unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>协调应当形成处理方案。</source>
   <translation>A coordination needs a plan.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>协调应当记录参加人员。</source>
   <translation>A coordination must record who took part.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>协调的日期晚于今天，会议还没有开。</source>
   <translation>The date of the coordination is later than today; the meeting has not been held.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>只由一个单位办理的，请直接分办。</source>
   <translation>For a single unit, please allot directly.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>同一个协办单位选了两次。</source>
   <translation>The same assisting unit is chosen twice.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>提交协办意见的时限至少为1个工作日。</source>
   <translation>The limit for an assisting opinion is at least 1 working day.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>提请协调应当说明情况。</source>
   <translation>Asking for coordination needs an account of the situation.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>牵头单位不能同时是协办单位。</source>
   <translation>The lead unit cannot also be an assisting unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请写明涉及哪些单位、分歧在哪里。</source>
   <translation>Please say which units are concerned and where they differ.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请去掉重复的单位。</source>
   <translation>Please remove the repeated unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请另选协办单位。</source>
   <translation>Please choose another assisting unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请在协调之后登记。</source>
   <translation>Please record it after the coordination.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请填写参加的单位和人员。</source>
   <translation>Please fill in the units and people who took part.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请填写处理方案。</source>
   <translation>Please fill in the plan.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请填写意见。</source>
   <translation>Please fill in the opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/together.py" />
   <source>请改填天数，或留空以牵头单位的时限为准。</source>
   <translation>Please enter days, or leave it empty to follow the lead unit's limit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>上级回执编号超过{1}字。</source>
   <extracomment>{1} = LONGEST_RECEIPT</extracomment>
   <translation>The superior receipt number is longer than {1} characters.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>上级已经确认收到这次办理结果。</source>
   <translation>The superior platform has confirmed this result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <location filename="../../sync/regulation/phrases.py" />
   <source>不需要重复登记。</source>
   <translation>It need not be recorded again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>反馈应当有反馈编号。</source>
   <translation>Feedback needs a feedback number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>没有找到所指的反馈。</source>
   <translation>The feedback meant was not found.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>登记上级确认应当有回执编号。</source>
   <translation>Recording a superior confirmation needs the receipt number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请从待反馈清单中办理。</source>
   <translation>Please do it from the list of feedback due.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请先登记反馈，再登记上级回执。</source>
   <translation>Please record the feedback first, then the superior receipt.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请填写上级回执编号。</source>
   <translation>Please fill in the superior receipt number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请核对回执编号。</source>
   <translation>Please check the receipt number.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请核对工单来源。</source>
   <translation>Please check the source of the order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>请等待上级确认，或登记上级回执。</source>
   <translation>Please wait for the superior confirmation, or record the superior receipt.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>这件工单没有上级编号，不需要向上级反馈。</source>
   <translation>This order has no superior number; no feedback is needed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upstream.py" />
   <source>这次办理结果已经反馈过。</source>
   <translation>This result has been fed back already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>上报应当说明理由。</source>
   <translation>A referral upward needs reasons.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>审核上报应当写明意见。</source>
   <translation>Reviewing a referral needs a written opinion.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>涉嫌国家秘密的工单不能逐级上报，理由会在各级流转。</source>
   <translation>An order suspected of state secrets cannot be referred upward, as the reasons pass through every level.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>请填写上报理由。</source>
   <translation>Please give the reasons of the referral.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/upward.py" />
   <source>请改作涉密上报，工单随即收回。</source>
   <translation>Please refer it as secret instead; the order is then recalled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>无法核实的，应当说明原因。</source>
   <translation>If it cannot be verified, the reason must be given.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>核查应当写明查明的情况。</source>
   <translation>A verification must state what was found out.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>没有现场察看，却填写了察看时间。</source>
   <translation>Nobody went to see, yet a time of the visit is given.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>现场察看的，应当记录察看时间。</source>
   <translation>If somebody went to see, the time of the visit must be recorded.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>请勾选现场察看，或删去察看时间。</source>
   <translation>Please tick "Seen on the spot", or remove the time of the visit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>请在补充说明中写明为何无法核实。</source>
   <translation>Please say in the additional note why it cannot be verified.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>请填写原因。</source>
   <translation>Please give the reason.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>请填写察看时间。</source>
   <translation>Please fill in the time of the visit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/contents/verifying.py" />
   <source>选择其他的，应当写明当天未办结的原因。</source>
   <translation>If "Other" is chosen, the reason for not closing the same day must be given.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>“{1}”不是本单位的下级单位。</source>
   <extracomment>{1} = found.name</extracomment>
   <translation>"{1}" is not a unit below yours.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>不需要重复终止。</source>
   <translation>It need not be ended again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>具体承办单位应当由它的上级单位自己指定。</source>
   <translation>An implementing unit must be designated by its own superior unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>截止日期已经过去，这项指定不起作用。</source>
   <translation>The end date has passed; this designation has no effect.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>截止日期早于开始日期。</source>
   <translation>The end date is earlier than the start date.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>承办范围写得太长。</source>
   <translation>The scope is too long.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>指定具体承办单位应当写明承办范围。</source>
   <translation>Designating an implementing unit needs its scope.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <location filename="../../sync/regulation/fitness.py" />
   <source>没有找到所选的单位。</source>
   <translation>The unit chosen was not found.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>没有找到这项指定。</source>
   <translation>The designation was not found.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>终止日期早于指定开始的日期。</source>
   <translation>The end is earlier than the start of the designation.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>该单位在这些日期里已经指定承办这一范围。</source>
   <translation>The unit is designated for this scope on these days already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请先终止原来的指定，或改用别的日期。</source>
   <translation>Please end the former designation first, or use other dates.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请在{1}字以内写明，分类和地点合计不超过{2}项。</source>
   <extracomment>{1} = LONGEST_SCOPE; {2} = MOST_LIMITS</extracomment>
   <translation>Please keep within {1} characters; categories and places together at most {2}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请填写承办范围。</source>
   <translation>Please fill in the scope.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请核对后再试。</source>
   <translation>Please check and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请由该单位的管理员办理。</source>
   <translation>This is for that unit's administrator.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>请选择本单位的村、社区或内设机构。</source>
   <translation>Please choose a village, community or office of your unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <location filename="../../sync/regulation/fitness.py" />
   <source>请重新选择单位。</source>
   <translation>Please choose the unit again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/designating.py" />
   <source>这项指定已经终止。</source>
   <translation>This designation has ended already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>“{1}”应在1至{2}之间，不能是{3}</source>
   <extracomment>{1} = name; {2} = LARGEST; {3} = value</extracomment>
   <translation>"{1}" must be between 1 and {2}, not {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>下班时间应在{1}以后，不能是{2}</source>
   <extracomment>{1} = sessions[-1].opens; {2} = closes</extracomment>
   <translation>The end of office hours must be after {1}, not {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>件</source>
   <translation>order</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>县区“互联网+督查”平台运行管理暂行办法</source>
   <translation>Interim Measures for Running the County "Internet + Supervision" Platform</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>工作小时</source>
   <translation>working hours</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>工作日</source>
   <translation>working days</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>日</source>
   <translation>days</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>次</source>
   <translation>times</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/editions.py" />
   <source>规则里没有“{1}”这一项；有的是：{2}</source>
   <extracomment>{1} = name; {2} = known</extracomment>
   <translation>The rules have no item "{1}"; there are: {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>{1}。是否重办，随函告一并决定</source>
   <extracomment>{1} = text</extracomment>
   <translation>{1!t}. Whether it is re-handled is decided with the letter</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>取消标注</source>
   <translation>Mark removed</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>待函告</source>
   <translation>Letter awaited</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>未评价</source>
   <translation>Not rated</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>标注为</source>
   <translation>Marked as</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/aftercare.py" />
   <source>，办理态度{1}</source>
   <extracomment>{1} = label(act.attitude)</extracomment>
   <translation>, attitude {1!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>交办给{1}，{2}</source>
   <extracomment>{1} = to.name; {2} = limit</extracomment>
   <translation>Assigned to {1}, {2!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>分办给{1}</source>
   <extracomment>{1} = ' → '.join((case.name(hop.receiver) for hop in hops))</extracomment>
   <translation>Allotted to {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>时限当日届满</source>
   <translation>Limit ends today</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>来源：{1}</source>
   <extracomment>{1} = act.source</extracomment>
   <translation>Source: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>类别未列入目录</source>
   <translation>Kind not in the catalogue</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>逾时签收</source>
   <translation>Signed for late</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/arriving.py" />
   <source>限{1}个工作日</source>
   <extracomment>{1} = hop.limit_days</extracomment>
   <translation>within {1} working {1|day|days}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>{1}通知{2}，{3}</source>
   <extracomment>{1} = label(act.means); {2} = act.told; {3} = back</extracomment>
   <translation>{1!t}: {2} notified, {3!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>{1}，催{2}</source>
   <extracomment>{1} = label(act.kind); {2} = case.name(hop.receiver)</extracomment>
   <translation>{1!t}, {2} chased</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>已逾期</source>
   <translation>Overdue</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>第{1}次催办</source>
   <extracomment>{1} = times + 1</extracomment>
   <translation>Chaser No. {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/chasing.py" />
   <source>请尽快作出决定</source>
   <translation>Please decide soon</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/extensions.py" />
   <source>{1}延期{2}个工作日，办理时限为{3}月{4}日</source>
   <extracomment>{1} = label(Decision.GRANT); {2} = days; {3} = last.month; {4} = last.day</extracomment>
   <translation>{1!t}: extension by {2} working {2|day|days}, the limit is now {4} {3!m}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/extensions.py" />
   <source>{1}延期，原时限不变：{2}</source>
   <extracomment>{1} = label(act.verdict); {2} = act.opinion</extracomment>
   <translation>{1!t}: extension, the limit stays: {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/extensions.py" />
   <source>以上级时限为准</source>
   <translation>Superior limit counts</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/extensions.py" />
   <source>异常延期</source>
   <translation>Irregular extension</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/extensions.py" />
   <source>申请延期{1}个工作日：{2}</source>
   <extracomment>{1} = act.days; {2} = act.reason</extracomment>
   <translation>Asked to extend by {1} working {1|day|days}: {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <location filename="../../sync/regulation/effects/intake.py" />
   <source>{1}告知：{2}</source>
   <extracomment>{1} = label(act.method); {2} = act.text</extracomment>
   <translation>Told by {1!l}: {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>延期待批时办结</source>
   <translation>Closed with an extension pending</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>未能告知：{1}</source>
   <extracomment>{1} = act.why_not_reached</extracomment>
   <translation>Not informed: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>缺协办意见</source>
   <translation>Assisting opinion missing</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>逾期办结</source>
   <translation>Closed late</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/handling.py" />
   <source>（{1}逾期未提交协办意见）</source>
   <extracomment>{1} = '、'.join((case.name(hop.receiver) for hop in hops))</extracomment>
   <translation> ({1} late with the assisting opinion)</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/identity.py" />
   <source>{1}{2}联系反映人</source>
   <extracomment>{1} = label(act.verdict); {2} = case.name(request.asked_by)</extracomment>
   <translation>{1!t}: {2} contacts the reporter</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/identity.py" />
   <source>申请联系反映人：{1}</source>
   <extracomment>{1} = act.reason</extracomment>
   <translation>Asked to contact the reporter: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/intake.py" />
   <source>{1}，{2}解释：{3}</source>
   <extracomment>{1} = label(act.why); {2} = label(act.method); {3} = act.text</extracomment>
   <translation>{1!t}, explained by {2!l}: {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/intake.py" />
   <source>{1}，拨打{2}，经办人{3}</source>
   <extracomment>{1} = label(act.line); {2} = act.number; {3} = act.operator</extracomment>
   <translation>{1!t}, dialled {2}, dealt with by {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/intake.py" />
   <source>{1}：{2}。依据：{3}。有权处理的单位：{4}。</source>
   <extracomment>{1} = label(act.ground); {2} = act.reason; {3} = act.basis; {4} = competent</extracomment>
   <translation>{1!t}: {2}. Basis: {3}. Unit that can act: {4!t}.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/intake.py" />
   <source>无法确定</source>
   <translation>Cannot be determined</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/lapsing.py" />
   <source>本次交办已经结束，申请自动终止。</source>
   <translation>This assignment has ended; the request ended with it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/letters.py" />
   <source>差评原因：{1}。下一步：{2}。签发人：{3}</source>
   <extracomment>{1} = act.cause; {2} = act.next_step; {3} = act.signatory</extracomment>
   <translation>Cause of the bad rating: {1}. Next: {2}. Signed by: {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>{1}个工作日</source>
   <extracomment>{1} = law.days</extracomment>
   <translation>{1} working {1|day|days}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>{1}的时限由{2}月{3}日改为{4}月{5}日</source>
   <extracomment>{1} = case.name(new.receiver); {2} = first.month; {3} = first.day; {4} = last.month; {5} = last.day</extracomment>
   <translation>The limit of {1} moves from {3} {2!m} to {5} {4!m}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>依据{1}，法定时限为{2}</source>
   <extracomment>{1} = law.citation; {2} = limit</extracomment>
   <translation>Under {1} the statutory limit is {2!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>截至{1}</source>
   <extracomment>{1} = law.due_day</extracomment>
   <translation>until {1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>由{1}变更为{2}：{3}</source>
   <extracomment>{1} = label(order.kind); {2} = label(act.kind); {3} = act.reason</extracomment>
   <translation>Changed from {1!l} to {2!l}: {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/limits.py" />
   <source>，适用于{1}</source>
   <extracomment>{1} = whom</extracomment>
   <translation>, for {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/redating.py" />
   <source>{1}的函告期限由{2}月{3}日改为{4}月{5}日</source>
   <extracomment>{1} = case.name(new.asked_by); {2} = first.month; {3} = first.day; {4} = last.month; {5} = last.day</extracomment>
   <translation>The letter of {1} is due {5} {4!m} instead of {3} {2!m}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/redating.py" />
   <source>期限不变，不再暂定</source>
   <translation>Deadline unchanged, no longer provisional</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/rehandling.py" />
   <source>{1}。第{2}次办理，交{3}</source>
   <extracomment>{1} = text; {2} = opened.handling_count; {3} = names</extracomment>
   <translation>{1!t}. Handling No. {2}, given to {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/rehandling.py" />
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>重办</source>
   <translation>Re-handling</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/repeats.py" />
   <source>取消与{1}的关联。{2}</source>
   <extracomment>{1} = former; {2} = act.note</extracomment>
   <translation>Link to {1} removed. {2}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/repeats.py" />
   <source>首件：{1}</source>
   <extracomment>{1} = act.first</extracomment>
   <translation>First order: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/secrecy.py" />
   <source>{1}，知悉范围限于{2}。{3}</source>
   <extracomment>{1} = label(act.ground); {2} = names; {3} = act.reason</extracomment>
   <translation>{1!t}, restricted to {2}. {3}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/secrecy.py" />
   <source>工单发还原承办单位，期限照常计算</source>
   <translation>The order goes back to its handling unit, the deadline kept running</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/secrecy.py" />
   <source>工单另行办理</source>
   <translation>The order is handled elsewhere</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/secrecy.py" />
   <source>涉密上报，工单从各单位收回：{1}</source>
   <extracomment>{1} = act.reason</extracomment>
   <translation>Referred as secret, recalled from all units: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/secrecy.py" />
   <source>解除知悉范围的限定：{1}</source>
   <extracomment>{1} = act.reason</extracomment>
   <translation>Restriction lifted: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/stamp.py" />
   <source>写于{1}“{2}”之前</source>
   <extracomment>{1} = change.unit_name; {2} = label(change.verb)</extracomment>
   <translation>Written before "{2!t}" by {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/stamp.py" />
   <source>写于变更之前</source>
   <translation>Written before the change</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/together.py" />
   <source>{1}（{2}月{3}日）</source>
   <extracomment>{1} = label(act.manner); {2} = act.held_on.month; {3} = act.held_on.day</extracomment>
   <translation>{1!t} ({3} {2!m})</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/together.py" />
   <source>{1}：{2}牵头，{3}协办。{4}</source>
   <extracomment>{1} = held; {2} = case.name(act.lead); {3} = assisting; {4} = act.plan</extracomment>
   <translation>{1!t}: lead {2}, assisting {3}. {4}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upstream.py" />
   <source>{1}第{2}次办理结果，上级编号{3}，等待上级确认</source>
   <extracomment>{1} = way; {2} = order.handling_count; {3} = order.upstream_no</extracomment>
   <translation>{1!t}: result of handling No. {2}, superior number {3}, awaiting the superior confirmation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upstream.py" />
   <source>上级回执：{1}</source>
   <extracomment>{1} = act.receipt</extracomment>
   <translation>Superior receipt: {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upstream.py" />
   <source>人工反馈</source>
   <translation>Fed back by hand</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upstream.py" />
   <source>自动反馈</source>
   <translation>Fed back automatically</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>{1}不再协办</source>
   <extracomment>{1} = case.name(helper.receiver)</extracomment>
   <translation>{1} no longer assists</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>{1}不再承办，{2}继续办理</source>
   <extracomment>{1} = case.name(hop.receiver); {2} = names</extracomment>
   <translation>{1} no longer handles it, {2} goes on</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>二次分办给{1}</source>
   <extracomment>{1} = names</extracomment>
   <translation>Allotted a second time to {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>提交{1}决定</source>
   <extracomment>{1} = case.name(heard.decider)</extracomment>
   <translation>Put to {1} for a decision</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>收回待分办</source>
   <translation>Recalled, to be allotted</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>改交{1}办理</source>
   <extracomment>{1} = unit.name</extracomment>
   <translation>Now handled by {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>改由{1}协办</source>
   <extracomment>{1} = unit.name</extracomment>
   <translation>Now assisted by {1}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>请按原时限继续办理</source>
   <translation>Please go on within the original limit</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/upward.py" />
   <source>逾期退单</source>
   <translation>Late return</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/verifying.py" />
   <source>现场察看，</source>
   <translation>Seen on the spot,</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/effects/verifying.py" />
   <source>逾期核查</source>
   <translation>Late verification</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>不属于本单位的，请上报由上级分办。</source>
   <translation>If it does not belong to your unit, please refer it upward to be allotted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>二次分办不能再分给刚刚上报的单位。</source>
   <translation>It cannot be allotted a second time to the unit that has just referred it upward.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>区级平台是最上一级，不能再向上提交。</source>
   <translation>The district platform is the highest level; nothing can be submitted above it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>只能交办给本单位的下级单位。</source>
   <translation>Orders can only be passed down to a unit below yours.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>工单应当交给承办单位，不能交给区级平台自己。</source>
   <translation>An order goes to a handling unit, not to the district platform itself.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>延期{1}个工作日超过一年，疑为误填。</source>
   <extracomment>{1} = days</extracomment>
   <translation>An extension by {1} working days is more than a year, probably a slip.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>延期至少为1个工作日。</source>
   <translation>An extension is at least 1 working day.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>牵头和协办单位应当是镇街、区级部门或有关单位，“{1}”是具体承办单位。</source>
   <extracomment>{1} = units[unit_id].name</extracomment>
   <translation>Lead and assisting units are townships, district departments or related units; "{1}" is an implementing unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>记录的时间早于收到诉求的时间。</source>
   <translation>The recorded time is earlier than the receipt of the request.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>记录的时间晚于现在。</source>
   <translation>The recorded time is in the future.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>该单位已经在办理这件工单，不能重复交办。</source>
   <translation>That unit is handling this order already; it cannot be assigned again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请不选新的单位，只收回上报单位的承办；需要别的单位承办的，请用协调明确牵头和协办单位。</source>
   <translation>Please choose no new unit, only recall it from the unit that referred it; if another unit is needed, please name lead and assisting units by coordination.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请催办，或另选单位。</source>
   <translation>Please chase it, or choose another unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请决定二次分办，或不同意退回。</source>
   <translation>Please decide on a second allotment, or do not agree to the return.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请另选单位，或不同意退回。</source>
   <translation>Please choose another unit, or do not agree to the return.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请填写1个以上的工作日。</source>
   <translation>Please enter 1 working day or more.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请选择它的上级单位，由上级单位交办。</source>
   <translation>Please choose its superior unit, which will pass it down.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>请选择镇街、部门或村（社区）。</source>
   <translation>Please choose a township, department or village (community).</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/fitness.py" />
   <source>还有其他单位正在办理这件工单，不能再分给另一个单位。</source>
   <translation>Other units are still handling this order; it cannot be allotted to another one.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>{1} 个工作日，{2}{3}</source>
   <extracomment>{1} = days; {2} = label(asked.state); {3} = owed</extracomment>
   <translation>{1} working {1|day|days}, {2!l}{3!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>{1}（{2} {3}签收）</source>
   <extracomment>{1} = label(hop.state); {2} = moment_words(hop.signed_at, now); {3} = hop.signed_by</extracomment>
   <translation>{1!t} (signed for {2!t} {3})</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>下级交办</source>
   <translation>Passed down</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>办理期限</source>
   <translation>Deadline of the handling</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>工单状态</source>
   <translation>State of the order</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>延期申请</source>
   <translation>Extension requests</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>无</source>
   <translation>None</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>本次交办</source>
   <translation>This assignment</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>正在承办</source>
   <translation>Handled by</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/glimpse.py" />
   <source>，尚未告知反映人</source>
   <translation>, the reporter has not been told yet</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/looking.py" />
   <source>分管领导账号只能查看，不能代为办理。</source>
   <translation>The account of a leader in charge can only read, not act.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/looking.py" />
   <source>请由本单位管理员办理。</source>
   <translation>This is for your unit's administrator.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由上一级管理单位决定，现在没有等待本单位决定的申请。</source>
   <translation>"{verb!t}" is for the superior managing unit to decide; no request awaits your unit's decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由上级管理单位办理，本单位不是这次交办的上级。</source>
   <translation>"{verb!t}" is for the superior managing unit; your unit is not above this assignment.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由交办单位审核，现在没有等待本单位审核的办理结果。</source>
   <translation>"{verb!t}" is for the unit that passed the order down; no result awaits your unit's review.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由区级平台办理，本单位不能操作。</source>
   <translation>"{verb!t}" is for the district platform; your unit cannot do it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由区级平台直接交办的承办单位办理，本单位不是这件工单的承办单位。</source>
   <translation>"{verb!t}" is for the unit to which the district platform gave the order; your unit is not the one.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由区级平台直接交办的承办单位管理员办理，具体承办单位不能办理。</source>
   <translation>"{verb!t}" is for the administrator of the unit to which the district platform gave the order; an implementing unit cannot do it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由提出申请的单位催请，本单位没有等待决定的申请。</source>
   <translation>"{verb!t}" is for the unit that asked; no request of your unit awaits a decision.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由本次交办的承办单位或其上级办理，本单位不是。</source>
   <translation>"{verb!t}" is for the handling unit of this assignment or the one above it; your unit is neither.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由正在办理这件工单的单位办理，本单位没有在办的交办。</source>
   <translation>"{verb!t}" is for a unit that is handling the order; your unit has no open assignment of it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由经办过这件工单的单位办理，本单位没有这件工单。</source>
   <translation>"{verb!t}" is for a unit that has handled this order; your unit does not have it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由被催办的单位答复，现在没有等待本单位答复的催办。</source>
   <translation>"{verb!t}" is for the unit that was chased; no chaser awaits your unit's answer.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>“{verb}”应当由这次交办的承办单位办理，本单位没有这次交办。</source>
   <translation>"{verb!t}" is for the handling unit of this assignment; your unit does not have this assignment.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>不需要重复签收，请继续办理。</source>
   <translation>It need not be signed for again; please go on.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>办理结果已经提交，正在等待上级审核。</source>
   <translation>The result has been submitted and awaits the superior unit's review.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>工单已经办结。</source>
   <translation>The order has been closed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>工单正在办理中。</source>
   <translation>The order is being handled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>工单还没有分办。</source>
   <translation>The order has not been allotted yet.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>本次交办已经办结。</source>
   <translation>This assignment has been closed.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>本次交办已经签收。</source>
   <translation>This assignment has been signed for.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>本次交办已经退回，不再由本单位办理。</source>
   <translation>This assignment has been returned and is no longer your unit's.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>本次交办正在办理中。</source>
   <translation>This assignment is being handled.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>现在不能{1}：{2}</source>
   <extracomment>{1} = label(row.verb); {2} = reason</extracomment>
   <translation>"{1!t}" is not possible now: {2!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请刷新后查看办理状态。</source>
   <translation>Please refresh and see how it stands.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请在“待我审批”中查看。</source>
   <translation>Please see "Approvals".</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请提交办理结果，由上一级管理单位办结。</source>
   <translation>Please submit the result; the superior managing unit closes the order.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请查看最新的承办单位。</source>
   <translation>Please see which unit handles it now.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请等待下级单位提交结果。</source>
   <translation>Please wait for the unit below to submit its result.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请等待区级平台分办。</source>
   <translation>Please wait for the district platform to allot it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请等待审核；被退回后可以继续办理。</source>
   <translation>Please wait for the review; if it is returned you can go on.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请等待承办单位办结。</source>
   <translation>Please wait for the handling unit to close it.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请联系交办单位或区级平台。</source>
   <translation>Please contact the assigning unit or the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请联系区级平台。</source>
   <translation>Please contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请联系承办单位。</source>
   <translation>Please contact the handling unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>请联系提出申请的单位。</source>
   <translation>Please contact the unit that made the request.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>这件工单不予受理。</source>
   <translation>This order is not accepted.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>这件工单已经登记过了。</source>
   <translation>This order has been registered already.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>这件工单已转紧急专线。</source>
   <translation>This order has been passed to an emergency line.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>需要时请联系区级平台。</source>
   <translation>If needed, please contact the district platform.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/phrases.py" />
   <source>需要更正的，请联系上一级管理单位。</source>
   <translation>If something must be corrected, please contact the superior managing unit.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/saying.py" />
   <source>（期限 {1} → {2}）</source>
   <extracomment>{1} = due_words(entry.due_before, now); {2} = due_words(entry.due_after, now)</extracomment>
   <translation> (deadline {1!t} → {2!t})</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>审核通过</source>
   <translation>Accepted in review</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>客观限制</source>
   <translation>Objective constraints</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>执法办案</source>
   <translation>Law enforcement</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>无法核实</source>
   <translation>Cannot be verified</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>明显疏漏</source>
   <translation>Plain oversight</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>期望过高</source>
   <translation>Expectations too high</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>未落实</source>
   <translation>Not carried out</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/aftercare.py" />
   <source>行政调解</source>
   <translation>Administrative mediation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>书面</source>
   <translation>In writing</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <source>平台内通知</source>
   <translation>Notice in the platform</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>当面</source>
   <translation>In person</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <source>短信或工作群消息</source>
   <translation>Text message or work group</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <source>进度询问</source>
   <translation>Question about progress</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/chasing.py" />
   <source>逾期催办</source>
   <translation>Chaser when overdue</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/decisions.py" />
   <source>同意退回</source>
   <translation>Agree to the return</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>不在受理范围</source>
   <translation>Outside the scope of acceptance</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>已进入信访渠道</source>
   <translation>Already in petition channels</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>应通过仲裁解决</source>
   <translation>To be settled by arbitration</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>应通过政府信息公开解决</source>
   <translation>To be settled by disclosure of government information</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>应通过纪检监察解决</source>
   <translation>To be settled by discipline inspection and supervision</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>应通过行政复议解决</source>
   <translation>To be settled by administrative reconsideration</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>应通过诉讼解决</source>
   <translation>To be settled by litigation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>法律法规规章另有规定</source>
   <translation>Laws, regulations or rules provide otherwise</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>涉及个人隐私</source>
   <translation>Concerns privacy</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>涉及商业秘密</source>
   <translation>Concerns trade secrets</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>涉及国家秘密</source>
   <translation>Concerns state secrets</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>超过本地本单位事权范围</source>
   <translation>Beyond the powers of the place or unit</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/grounds.py" />
   <source>违反公序良俗</source>
   <translation>Contrary to public order and good morals</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>实际解决</source>
   <translation>Solved</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>现场察看</source>
   <translation>Seen on the spot</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/handling.py" />
   <source>解释说明</source>
   <translation>Explained</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>110 报警</source>
   <translation>110 Police</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>119 消防</source>
   <translation>119 Fire brigade</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>120 急救</source>
   <translation>120 Ambulance</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>122 交通事故</source>
   <translation>122 Traffic accidents</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>政策限制</source>
   <translation>Limited by policy</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/intake.py" />
   <source>法律规定</source>
   <translation>Laid down by law</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>企事业单位</source>
   <translation>Enterprise or institution</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>内设机构</source>
   <translation>Internal office</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>分管领导</source>
   <translation>Leader in charge</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>区级部门</source>
   <translation>District department</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>有关单位</source>
   <translation>Related unit</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>村（社区）</source>
   <translation>Village (community)</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>管理员</source>
   <translation>Admin</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/parties.py" />
   <source>镇街</source>
   <translation>Township</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/ratings.py" />
   <source>不满意</source>
   <translation>Not satisfied</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/ratings.py" />
   <source>基本满意</source>
   <translation>Fairly satisfied</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/ratings.py" />
   <source>满意</source>
   <translation>Satisfied</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/ratings.py" />
   <source>非常不满意</source>
   <translation>Not satisfied at all</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/ratings.py" />
   <source>非常满意</source>
   <translation>Very satisfied</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/repeats.py" />
   <source>人工核对</source>
   <translation>Checked by hand</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/repeats.py" />
   <source>同一联系电话，诉求相近</source>
   <translation>Same telephone, similar request</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/repeats.py" />
   <source>诉求中提到原工单编号</source>
   <translation>The request names the former order number</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/repeats.py" />
   <source>诉求内容相同</source>
   <translation>Same content</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>举报</source>
   <translation>Tip-off</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>公共服务</source>
   <translation>Public services</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>其他依法应受理</source>
   <translation>Other matters to be accepted by law</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>咨询</source>
   <translation>Enquiry</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>市场监管</source>
   <translation>Market regulation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>意见建议</source>
   <translation>Suggestion</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>投诉</source>
   <translation>Complaint</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>求助</source>
   <translation>Help request</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>生态环境保护</source>
   <translation>Environmental protection</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>社会管理</source>
   <translation>Social administration</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/requests.py" />
   <source>经济调节</source>
   <translation>Economic regulation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/secrecy.py" />
   <source>排除涉密</source>
   <translation>Secrecy ruled out</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/secrecy.py" />
   <source>确认涉密</source>
   <translation>Secrecy confirmed</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>不予受理</source>
   <translation>Not accepted</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已同意</source>
   <translation>Agreed</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已终止</source>
   <translation>Ended</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已转紧急专线</source>
   <translation>Passed to an emergency line</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <source>已退回</source>
   <translation>Returned</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/states.py" />
   <source>待分办</source>
   <translation>To be allotted</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>会议协调</source>
   <translation>Coordination meeting</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>报请区领导</source>
   <translation>Put to the district leaders</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>管理盲区</source>
   <translation>Gap in responsibility</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>职责交叉</source>
   <translation>Overlapping duties</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>责任不明</source>
   <translation>Responsibility unclear</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/together.py" />
   <source>跨部门</source>
   <translation>Across departments</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>上级平台确认</source>
   <translation>Superior platform confirms</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>不予协调</source>
   <translation>Coordination declined</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>关联重复件</source>
   <translation>Link as repeat</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>决定疑难</source>
   <translation>Decide difficult issue</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>分办</source>
   <translation>Allot</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>办理进展</source>
   <translation>Progress</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>协调分工</source>
   <translation>Coordinate and divide work</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>反馈上级平台</source>
   <translation>Feedback to the superior platform</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>变更类别</source>
   <translation>Change kind</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>回访</source>
   <translation>Callback</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审定涉密</source>
   <translation>Decide on secrecy</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审批联系反映人</source>
   <translation>Decide on contacting the reporter</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>审核函告</source>
   <translation>Review the letter</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>指定承办单位</source>
   <translation>Designate implementing unit</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <location filename="../../sync/regulation/written.py" />
   <source>标注</source>
   <translation>Mark</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>核实差评</source>
   <translation>Check bad rating</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>终止指定</source>
   <translation>End designation</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>联系反映人</source>
   <translation>Contact the reporter</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>表明意见</source>
   <translation>State position</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>解除限定</source>
   <translation>Lift restriction</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>设定法定时限</source>
   <translation>Set statutory limit</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>转紧急专线</source>
   <translation>Pass to an emergency line</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>通知承办人</source>
   <translation>Notify the handler</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>重算期限</source>
   <translation>Recount deadline</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verbs.py" />
   <source>限定知悉范围</source>
   <translation>Restrict</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>不属实</source>
   <translation>Not true</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>属实</source>
   <translation>True</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>情况复杂</source>
   <translation>Complex</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>部分属实</source>
   <translation>Partly true</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>需其他单位配合</source>
   <translation>Needs other units</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>需反映人补充情况或暂时联系不上</source>
   <translation>Needs more from the reporter, or the reporter cannot be reached</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>需备料或安排施工</source>
   <translation>Needs materials or works</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/terms/verifying.py" />
   <source>需现场核实</source>
   <translation>Needs verification on the spot</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/verdicts.py" />
   <source>按照{1}，{2}</source>
   <extracomment>{1} = cite(article); {2} = reason</extracomment>
   <translation>Under {1!t}, {2!l}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workdays.py" />
   <source>{1}放假</source>
   <extracomment>{1} = special[1]</extracomment>
   <translation>{1!t}</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workdays.py" />
   <source>星期六</source>
   <translation>Saturday</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workdays.py" />
   <source>星期日</source>
   <translation>Sunday</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workflow.py" />
   <source>没有找到所指的交办或申请。</source>
   <translation>The assignment or request meant was not found.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workflow.py" />
   <source>没有找到这件工单。</source>
   <translation>This order was not found.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/workflow.py" />
   <source>请刷新后再试。</source>
   <translation>Please refresh and try again.</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>上级回执编号</source>
   <translation>Superior receipt number</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>不予协调的理由</source>
   <translation>Reason for declining</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>决定</source>
   <translation>Decision</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>决定内容</source>
   <translation>Content of the decision</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>分办意见</source>
   <translation>Allotting opinion</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>办理态度评价</source>
   <translation>Rating of the attitude</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>办理结果评价</source>
   <translation>Rating of the result</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>协办单位</source>
   <translation>Assisting units</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>协调方式</source>
   <translation>Way of coordination</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>协调日期</source>
   <translation>Date of coordination</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>原因</source>
   <translation>Reason</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>参加人员</source>
   <translation>Who took part</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>变更为</source>
   <translation>Changed to</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>变更理由</source>
   <translation>Reason for the change</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>可以知悉的单位</source>
   <translation>Units that may see it</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>回访情况</source>
   <translation>Callback</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>回访方式</source>
   <translation>Means of callback</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>处理方案</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>审定意见</source>
   <translation>Decision</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>拨打时间</source>
   <translation>Time of the call</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>拨打的号码</source>
   <translation>Number dialled</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>提交意见时限（工作日）</source>
   <translation>Limit for opinions (working days)</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>收到时间</source>
   <translation>Received</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>无法确定有权处理的单位</source>
   <translation>The unit that can act cannot be determined</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>有权处理的单位</source>
   <translation>Unit that can act</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>条款</source>
   <translation>Article</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>标注理由</source>
   <translation>Reason for the mark</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>标注类别</source>
   <translation>Kind of mark</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>核实情况</source>
   <translation>What was checked</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>核实结论</source>
   <translation>Finding</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>法律名称</source>
   <translation>Name of the law</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>渠道</source>
   <translation>Channel</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>由人工反馈</source>
   <translation>Fed back by hand</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>紧急专线</source>
   <translation>Emergency line</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>经办人</source>
   <translation>Dealt with by</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>解除理由</source>
   <translation>Reason for lifting</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>诉求内容</source>
   <translation>Content of the request</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>诉求类别</source>
   <translation>Category of the request</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>说明</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>适用单位</source>
   <translation>Applies to</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>重算依据</source>
   <translation>Basis of the new count</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>问题已解决</source>
   <translation>Problem solved</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>限于分类</source>
   <translation>Limited to categories</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>限于地点</source>
   <translation>Limited to places</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>限定事由</source>
   <translation>Ground for restricting</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>限定理由</source>
   <translation>Reason for restricting</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>领域</source>
   <translation>Field</translation>
  </message>
  <message>
   <location filename="../../sync/regulation/written.py" />
   <source>首件编号</source>
   <translation>Number of the first order</translation>
  </message>
 </context>
</TS>
