import type { Dice } from './dice.ts'

const places =
  '人民路 解放路 滨江大道 开发区 高新区 老城区 东湖 西山 北站 南门 化工园A区 化工园B区 临江镇 柳河镇 3号码头 12号楼 五一广场 二水厂'
const matters =
  '燃气泄漏 路面塌陷 居民楼火情 停水 停电 通信中断 山体滑坡 河道水位上涨 车辆追尾 电梯困人 树木倒伏 管道爆裂 粉尘 异味 信号故障'
const acts =
  '已通知消防救援支队到场 请辖区街道核实情况 已转市住建局值班室处理 要求半小时后续报 已电话报告带班领导 现场已设警戒 正在疏散群众 暂无人员伤亡 请做好记录 待进一步核实'
const sources = '值班员来电称 市民反映 110指挥中心通报 气象台通知 镇政府值班室报告 巡查发现 省厅来电询问'

const [place, matter, act, source] = [places, matters, acts, sources].map((words) => words.split(' ')) as [
  string[],
  string[],
  string[],
  string[],
]

/** A line of a duty log as people write it, 20 to 70 characters; numbers, Latin letters and rare characters among them. */
export function sentence(dice: Dice): string {
  const rare = dice.roll() < 0.4 ? `${rareWord(dice)}，` : ''
  const number = dice.roll() < 0.5 ? `，车牌临${dice.one(['A', 'B', 'C'])}${dice.upTo(90_000) + 10_000}` : ''
  const level = dice.roll() < 0.3 ? `水位${dice.upTo(40) + 10}.${dice.upTo(100)}米，` : ''
  return `${dice.one(source)}${dice.one(place)}${rare}发生${dice.one(matter)}${number}，${level}${dice.one(act)}。`
}

/** Names are drawn from many characters, so that most pairs of them are rare. */
function rareWord(dice: Dice): string {
  const length = 2 + dice.upTo(3)
  return Array.from({ length }, () =>
    String.fromCodePoint(0x4e00 + Math.floor(dice.roll() ** 2 * 6000)),
  ).join('')
}
