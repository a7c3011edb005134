import { expect, test } from 'vitest'
import { readWarnings } from '#shared/warnings/warning-text.grammar.ts'

const receipt = { receivedAt: '2026-07-21T12:00:00Z', zone: 'Asia/Shanghai' }
const towns =
  '城关镇 东乡镇 西乡镇 古城镇 石城镇 新街镇 城东街道 城中街道 和平镇 和顺镇 内江镇 上营镇 下坪乡 中山街道 中心镇 大同镇 对河镇 在田镇 向阳乡 自强镇 从化街道 将乐镇 至诚镇 山区镇 湖区镇 市桥街道 镇江镇 镇南镇 乡宁镇 旗山镇 村前镇 村头乡 街口街道 州城街道 平安镇 西南街道 江北街道 沿河镇 水库镇 雷公镇 雪峰镇 黄桥镇 红旗镇 三河镇 两河镇 五里镇 九龙镇 十里镇 百里镇 千山镇 二道河镇 日照镇 月浦镇 分水镇 分路口镇 前所镇 后坪乡 左家镇 外沙镇 使馆镇 涉县镇 全州镇 局前街道 台头镇 站前街道 所前镇 办坪镇 会展街道 政和镇 民和镇 水利镇 资阳镇 林场镇 省庄镇 路口镇 集贤街道 众兴集镇 石村镇 周村街道 新区街道 开发区街道 洪山街道 防城街道 升平镇 解放街道 未央街道 城区街道 沙县街道 津市街道 巴音苏木 塔拉嘎查 东风农场 红星林场'.split(
    ' ',
  )
const offices =
  '云桥县气象台 云桥市中心气象台 云桥市公共气象服务中心 云桥县突发事件预警信息发布中心 云桥市水文水资源勘测局 云桥省水文总站 云桥县水利和湖泊局 云桥县自然资源和规划局 云桥县住房和城乡建设局 云桥市排水管理处 云桥县林业和草原局 云桥县森林草原防灭火指挥部办公室 云桥县森防办 云桥市重污染天气应急指挥部办公室 云桥市防汛防台抗旱指挥部 云桥市防汛防旱防风指挥部 云桥区三防办 云桥省防总 云桥市防灾减灾救灾委员会办公室 云桥县地质环境监测站 云桥市海洋预报台 中央气象台 国家防汛抗旱总指挥部 水利部长江水利委员会水文局 黄河防总 云桥土家族苗族自治州气象台 阿云盟气象台 云桥左翼后旗气象台 云桥开发区管委会 云桥新区气象台 云桥县人民政府办公室 云桥县水旱灾害防御中心 县气象台'.split(
    ' ',
  )

const first = '云桥县气象台7月21日15时发布暴雨橙色预警信号：'

test.each<[how: string, said: (name: string) => string, others: (name: string) => string[]]>([
  ['begins a list', (name) => `预计未来3小时，${name}、白杨镇有强降雨。`, (name) => [name, '白杨镇']],
  [
    'is in a list',
    (name) => `预计未来3小时，白杨镇、${name}、柳坪乡将有强降雨。`,
    (name) => ['白杨镇', name, '柳坪乡'],
  ],
  ['ends a list', (name) => `预计未来3小时白杨镇、${name}仍有强降雨。`, (name) => ['白杨镇', name]],
  ['is joined by a word', (name) => `预计我县白杨镇和${name}将有强降雨。`, (name) => ['白杨镇', name]],
  ['stands behind its county', (name) => `过去1小时云桥县${name}已出现30毫米降雨。`, (name) => [name]],
  ['stands behind our county', (name) => `过去1小时我县${name}已出现30毫米降雨。`, (name) => [name]],
])('a town whose name begins or ends like another word is a place where it %s', (_how, said, others) => {
  const read = towns.map((name) =>
    readWarnings(first + said(name), receipt)[0]?.places.map((one) => one.name),
  )
  expect(read).toEqual(towns.map(others))
})

test.each([
  ['the text', (name: string) => `${name}2026年7月21日15时30分发布暴雨橙色预警信号：请注意防范。`],
  ['a title', (name: string) => `${name}发布暴雨橙色预警`],
  ['the text behind a time', (name: string) => `7月21日15时30分，${name}解除暴雨橙色预警信号。`],
  ['news', (name: string) => `记者从${name}获悉，${name}21日15时30分将暴雨黄色预警升级为暴雨橙色预警。`],
  [
    'a signature',
    (name: string) => `经研究，决定自7月21日15时起启动防汛Ⅲ级应急响应。\n${name}\n2026年7月21日`,
  ],
])('offices of every kind are read in %s and are no places', (_where, said) => {
  const read = offices.map((name) => readWarnings(said(name), receipt)[0])
  expect(read.map((one) => one?.issuers)).toEqual(offices.map((name) => [name]))
  expect(read.flatMap((one) => one?.places ?? [])).toEqual([])
})
