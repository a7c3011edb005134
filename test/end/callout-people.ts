import type { Language } from './page-words.ts'

/** A unit with its head, deputy and duty line, as the call-outs of these tests find it in the book. */
export interface CalledUnit {
  name: string
  kind: 'township' | 'village'
  /** The township a village belongs to, by its place in the list. */
  parent: number | null
  head: { name: string; post: string; number: string }
  deputy: { name: string; post: string; number: string }
  dutyLine: string
}

/** Townships, each with its villages: 12 of them with 4 villages each make 60 to be called. */
export const townships = 12

/** Villages of each township. */
export const villages = 4

const words = {
  'zh-CN': {
    towns: '白石柳河桃源青峰云台龙潭石桥松林杨湾清溪马岭梅园',
    villages: ['东湾', '西坪', '南岭', '北塘'],
    surnames: '唐萧傅徐周吴吕程邓孔苏贺',
    given: ['文博', '雪梅', '志强', '国栋', '东升', '明珠', '立新', '海燕', '建华', '秀英'],
    town: (name: string) => `${name}镇`,
    village: (name: string) => `${name}村`,
    posts: { head: '镇长', deputy: '分管副镇长', villageHead: '村党支部书记', villageDeputy: '村委会主任' },
  },
  en: {
    towns: '',
    villages: ['Dongwan', 'Xiping', 'Nanling', 'Beitang'],
    surnames: '',
    given: [
      'Wenbo',
      'Xuemei',
      'Zhiqiang',
      'Guodong',
      'Dongsheng',
      'Mingzhu',
      'Lixin',
      'Haiyan',
      'Jianhua',
      'Xiuying',
    ],
    town: (name: string) => `${name} Town`,
    village: (name: string) => `${name} Village`,
    posts: {
      head: 'Mayor',
      deputy: 'Deputy mayor',
      villageHead: 'Village secretary',
      villageDeputy: 'Village head',
    },
  },
} as const

const english = {
  towns: [
    'Baishi',
    'Liuhe',
    'Taoyuan',
    'Qingfeng',
    'Yuntai',
    'Longtan',
    'Shiqiao',
    'Songlin',
    'Yangwan',
    'Qingxi',
    'Maling',
    'Meiyuan',
  ],
  surnames: ['Tang', 'Xiao', 'Fu', 'Xu', 'Zhou', 'Wu', 'Lü', 'Cheng', 'Deng', 'Kong', 'Su', 'He'],
}

/** The sixty units of the county, townships first, each followed by nothing: villages come after all townships, in their order. */
export function calledUnits(language: Language): CalledUnit[] {
  const { villages: names, town, village, posts } = words[language]
  const towns = Array.from({ length: townships }, (_none, at) => at)
  const people = (at: number, [head, deputy]: [string, string]) => ({
    head: { name: nameOf(language, at * 2), post: head, number: `138${String(20_000_000 + at * 2)}` },
    deputy: { name: nameOf(language, at * 2 + 1), post: deputy, number: `139${String(20_000_001 + at * 2)}` },
    dutyLine: `0550-${String(6_600_100 + at)}`,
  })
  const townOf = (at: number) => town(townName(language, at))
  return [
    ...towns.map(
      (at): CalledUnit => ({
        name: townOf(at),
        kind: 'township',
        parent: null,
        ...people(at, [posts.head, posts.deputy]),
      }),
    ),
    ...towns.flatMap((at) =>
      names.slice(0, villages).map(
        (name, nth): CalledUnit => ({
          name: `${townOf(at)}${language === 'en' ? ', ' : ''}${village(name)}`,
          kind: 'village',
          parent: at,
          ...people(townships + at * villages + nth, [posts.villageHead, posts.villageDeputy]),
        }),
      ),
    ),
  ]
}

function townName(language: Language, at: number): string {
  return language === 'en' ? (english.towns[at] ?? '') : words['zh-CN'].towns.slice(at * 2, at * 2 + 2)
}

function nameOf(language: Language, at: number): string {
  const given = words[language].given[Math.floor(at / 12) % 10] ?? ''
  if (language === 'en') return `${english.surnames[at % 12]} ${given}`
  return `${words['zh-CN'].surnames[at % 12]}${given}`
}
