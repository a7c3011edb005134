/** What hands and machines do to a text on its way. */
export type Messing = (text: string) => string

const halfSigns: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '。': '.',
  '（': '(',
  '）': ')',
  '；': ';',
}

/** The ways texts are found messed up, by name, with the share of fields that must still be right. */
export const messings: readonly [name: string, messing: Messing, least: number][] = [
  ['as they are', (text) => text, 0.99],
  ['with spaces between all characters', (text) => text.split('').join(' '), 0.97],
  ['with double spaces here and there', (text) => text.replace(/([发解时分县市])/g, '$1  '), 0.97],
  [
    'in half-width punctuation',
    (text) => text.replace(/[，：。（）；]/g, (sign) => halfSigns[sign] ?? sign),
    0.97,
  ],
  [
    'in full-width figures',
    (text) => text.replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    0.97,
  ],
  ['wrapped by the sender', (text) => text.replace(/(.{18})/g, '$1\n'), 0.97],
  [
    'in the prose of news',
    (text) =>
      `本报讯（记者 某某）受高空槽影响，近日各地出现降雨天气。记者从应急部门获悉，${text}\n交警提醒广大市民减少外出。`,
    0.97,
  ],
  [
    'between the words of a feed',
    (text) => `【预警信息】${text}（预警信息来源：国家预警信息发布中心）`,
    0.97,
  ],
  ['as an SMS', (text) => `【12379】${text} 查看详情 http://t.cn/A6xYz12?from=sms 退订回T`, 0.97],
  [
    'forwarded in a chat',
    (text) => `县防汛办 老周 16:02\n[转发]各乡镇注意：\n${text}\n收到请回复🙏\n小王 16:03\n收到`,
    0.95,
  ],
  [
    'with a guide behind',
    (text) =>
      `${text}\n防御指南：\n1.政府及相关部门按照职责做好应急工作；\n2.发布暴雨红色预警信号后，学校应当停课；\n3.行人减少外出。`,
    0.97,
  ],
]
