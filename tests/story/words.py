"""What the people of the story write: fitting on whatever order of the sample the day of the year brings to them."""

REPLY = "您好，您反映的问题村里今天上午已到现场处理完毕，前后照片附后，也请您来看过。后续有问题请随时联系村里。"
REASON = "需要和有关单位一起到现场处理，对方的排期在下周，预计还需三个工作日才能办完。"
PROGRESS = "已到现场核实，安排专人盯着，并电话告知反映人。"
UPWARD = "办理这件事所需的检测和处罚权限在区级部门，村里没有。"
HALF_SENTENCE = "今天下午到现场看了，情况和反映的一样，村民说晚上"
OPINION_UP = "情况属实，办理权限在区级部门，同意上报。"
OPINION_DAYS = "情况属实，同意延期，请把新的时间告知反映人。"
