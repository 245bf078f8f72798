"""The district's departments with their sections, and other units with their enterprises.

One line per unit: its level, its short id, its name; what is indented belongs to the unit above it.
"""

from typing import Final

DEPARTMENTS: Final = """
department chengguan 区城市管理局
  section zhifa 综合执法大队
  section huanwei 环境卫生科
  section shirong 市容管理科
department zhujian 区住房和建设局
  section wuye 物业管理科
  section fangwu 房屋安全科
  section gongcheng 工程管理科
department minzheng 区民政局
  section jiuzhu 社会救助科
  section yanglao 养老服务科
  section quhua 区划地名科
department jiaoyu 区教育局
  section jichu 基础教育科
  section xiaowai 校外培训监管科
  section anquan 学校安全科
department renshe 区人力资源和社会保障局
  section jiancha 劳动保障监察大队
  section jiuye 就业促进科
  section zhongcai 调解仲裁科
department shijian 区市场监督管理局
  section shipin 食品安全科
  section xiaofei 消费者权益保护科
  section jiage 价格监督科
department weijian 区卫生健康局
  section yizheng 医政医管科
  section jiandu 综合监督科
department nongye 区农业农村局
  section shuili 水利河湖科
  section zhongzhi 种植业科
department huanjing 仓山生态环境局
  section jiance 环境监察大队
  section shui 水环境科
department jiaojing 区交通综合管理中心
  section tingche 停车管理科
  section daolu 道路设施科
other_unit gongshui 区供水服务中心
  enterprise qiangxiu 供水抢修队
  enterprise yingye 营业服务厅
other_unit gongdian 区供电服务中心
  enterprise qiangxiu 供电抢修班
"""
