"""The tree of categories in three levels, as data: what an order is about, finer than its domain (R8.1).

A category that came from elsewhere and is not in the tree is kept as it is and marked: the citizen's matter counts, not
the list, and the hotline changes its own list without asking.
"""

from typing import Final

DEEPEST: Final = 3
OTHER: Final = "其他"

_TREE: Final = """
城乡建设
  环境卫生 垃圾清运 垃圾分类 大件垃圾 公厕 绿化 家禽
  城市管理 占道经营 流动摊贩 建筑垃圾 户外广告 占道
  市政设施 路灯照明 井盖 排水 公园绿化 无障碍设施
  公用事业 供水 供电 燃气供应 通信 供热
  物业管理 收费 电梯 房屋维修 业主委员会 地下车库 消防设施
  住房保障 公租房 公积金 工程质量 房屋交付
  住房安全 危房 白蚁防治 高空坠物
  城乡规划 违章建筑 规划公示 采光遮挡
  征地拆迁 补偿安置 过渡费 回迁
  安置小区 配套设施 产权登记
  建筑市场 拖欠工程款 施工安全 招标投标
环境保护
  大气污染 餐饮油烟 工业废气 露天焚烧 扬尘
  水污染 河道治理 河道保洁 生活污水 餐饮废水
  噪声污染 建筑施工 工业噪声 设备噪声 加工作坊
  土壤与固体废物 危险废物 堆放倾倒
  畜禽养殖 异味 粪污排放
交通运输
  公共交通 公交线路 出租汽车 轨道交通 网约车
  交通管理 停车 道路标线 信号灯 非机动车 违法处理
  道路安全 桥梁 减速设施 护栏
  农村公路 路面养护 断头路
  邮政快递 投递 丢失损毁
市场监管
  食品安全 餐饮 小作坊 流通环节
  消费维权 网络购物 预付卡 保健品 校外培训 售后服务
  价格 农贸市场 停车收费 明码标价
  计量 集贸市场 加油站
  特种设备 电梯检验 气瓶
  证照登记 无照经营 注册登记
劳动和社会保障
  劳动关系 拖欠工资 劳动合同 社会保险 工伤
  医疗保险 居民医保 职工医保 异地就医
  养老保险 待遇领取 参保缴费 退休审批
  就业服务 技能培训 就业补贴 失业保险
民政
  社会救助 最低生活保障 临时救助 特困供养
  养老服务 养老机构 助餐 高龄补贴
  残疾人保障 无障碍 辅助器具 补贴
  优抚安置 退役军人 优待证
  殡葬管理 公墓 殡仪服务
  区划地名 门牌 地名标志
  婚姻与收养 婚姻登记 收养登记
卫生健康
  医疗服务 预约挂号 医疗收费 服务态度
  公共卫生 病媒防制 饮用水 预防接种
  医疗卫生 医疗废物 医患纠纷
  生育服务 生育登记 托育
科教文体
  学前教育 入园 校车 收费
  义务教育 入学 转学 课后服务 食堂
  文化 公共图书馆 广播电视
  文物保护 古建筑
  体育 健身设施 场馆开放
农村农业
  农村土地 承包经营 土地流转 宅基地 鱼塘承包
  村务管理 村务公开 选举
  集体经济 收益分配 资产处置
  农田水利 灌溉 水毁修复
  惠农补贴 种粮补贴 农机补贴
  动植物防疫 动物检疫 林木病虫
社会管理
  社会治安 噪声扰民 养犬 烟花爆竹 电信诈骗
  消防安全 消防通道 电动车充电 出租屋 仓储
  社区治理 便民设施 流浪动物
  矛盾纠纷 邻里纠纷 家庭纠纷
  户籍证件 落户 身份证
  独居老人 居家安全
  走失 独居老人 未成年人
  大型活动 安全
  移风易俗 红白事
  道路设施 围挡
公共服务
  政务服务 办事大厅 网上办理 服务态度
  法律服务 法律援助 公证
经济管理
  中小企业 融资 惠企政策
  能源 光伏 充电设施
  税费 发票 税收优惠
  金融 非法集资 保险
自然资源
  土地管理 违法占地 权属纠纷
  矿产资源 非法开采
  不动产登记 办理时限 历史遗留
党务政务
  干部作风 服务态度 不作为
  信息公开 申请公开
其他
  综合咨询 办理进度
  跨区域 噪声
"""


def _read(text: str) -> dict[str, dict[str, tuple[str, ...]]]:
    tree: dict[str, dict[str, tuple[str, ...]]] = {}
    for line in text.strip().splitlines():
        first, *third = line.split()
        if not line.startswith(" "):
            branch = tree.setdefault(first, {})
        else:
            branch[first] = tuple(third)
    return tree


CATEGORIES: Final = _read(_TREE)
"""First level to second to third."""


def known(category: tuple[str, ...]) -> bool:
    """True when the tree has a place for it: its first level is enough, 其他 may stand on any other."""
    return not category or category[0] in CATEGORIES


def unlisted(category: tuple[str, ...]) -> str:
    """The first part of a category that the tree does not have; empty where all of it is there."""
    if not known(category):
        return category[0]
    first, second, *_ = (*category, "", "")
    branches = CATEGORIES.get(first, {})
    for part, names in zip(category[1:], (branches, branches.get(second, ())), strict=False):
        if part not in (*names, OTHER):
            return part
    return ""


def split(text: str) -> tuple[str, ...]:
    """`城乡建设/环境卫生` as a category; exports part the levels by slashes, angles or dashes."""
    for mark in ("＞", ">", "／", "\\", "→", "-", "—", "|"):
        text = text.replace(mark, "/")
    return tuple(part.strip() for part in text.split("/") if part.strip())
