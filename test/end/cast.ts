import type { Language } from './page-words.ts'

/** Someone in the rooms of these tests. */
export interface Player {
  name: string
  post: string
  roles: ('leader' | 'lead' | 'officer' | 'standby' | 'administrator')[]
  telephones: string[]
}

/** Who plays in a room and what is said there. The first of the players founds the room and administers it. */
export interface Cast {
  room: { name: string; unit: string }
  players: Player[]
  lines: Record<
    'weather' | 'call' | 'added' | 'corrected' | 'reason' | 'instruction' | 'note' | 'fault',
    string
  >
  caller: { unit: string; name: string; post: string; telephone: string }
  subject: { subject: string; place: string; measures: string; readBack: boolean }
}

const player = (name: string, post: string, roles: Player['roles'], telephone: string): Player => ({
  name,
  post,
  roles,
  telephones: [telephone],
})

/** The rooms of these tests in both languages: administrator and lead, leader, officer, the next lead, the next officer. */
export const casts: Record<Language, Cast> = {
  'zh-CN': {
    room: { name: '县政府总值班室', unit: '澄河县人民政府办公室' },
    players: [
      player('李敏', '值班室主任', ['administrator', 'lead'], '13800000001'),
      player('王建国', '副县长', ['leader'], '13800000002'),
      player('赵强', '一级科员', ['officer'], '13800000003'),
      player('孙丽', '科长', ['lead', 'officer'], '13800000004'),
      player('周涛', '科员', ['officer'], '13800000005'),
    ],
    lines: {
      weather: '晴转多云，气温 2～11℃。',
      call: '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 36 人，无人员伤亡。',
      added: '抢修队 17 时 05 分到场。',
      corrected: '滨江路 12 号门前燃气管道泄漏，已疏散周边群众 63 人，无人员伤亡。',
      reason: '人数听反',
      instruction: '请县住建局今日内报送隐患排查情况。',
      note: '明早 9 时前向市应急局报送雨情快报。',
      fault: '主机无发射',
    },
    caller: { unit: '白石镇人民政府', name: '吴浩然', post: '应急办主任', telephone: '0550-6600204' },
    subject: { subject: '燃气泄漏', place: '滨江路 12 号', measures: '关阀、警戒、疏散', readBack: true },
  },
  en: {
    room: { name: 'County Duty Office', unit: 'Chenghe County Government' },
    players: [
      player('Li Min', 'Head of office', ['administrator', 'lead'], '13800000001'),
      player('Wang Jianguo', 'Deputy magistrate', ['leader'], '13800000002'),
      player('Zhao Qiang', 'Clerk', ['officer'], '13800000003'),
      player('Sun Li', 'Section chief', ['lead', 'officer'], '13800000004'),
      player('Zhou Tao', 'Clerk', ['officer'], '13800000005'),
    ],
    lines: {
      weather: 'Fine, later cloudy, 2 to 11 degrees.',
      call: 'Gas pipe leaking before 12 Binjiang Road; 36 residents moved away, nobody hurt.',
      added: 'The repair crew arrived at 17:05.',
      corrected: 'Gas pipe leaking before 12 Binjiang Road; 63 residents moved away, nobody hurt.',
      reason: 'Number heard the wrong way round',
      instruction: 'The housing bureau is to report on hidden dangers today.',
      note: 'Send the rainfall report to the city before nine tomorrow.',
      fault: 'does not transmit',
    },
    caller: {
      unit: 'Baishi Town',
      name: 'Wu Haoran',
      post: 'Head of emergency office',
      telephone: '0550-6600204',
    },
    subject: {
      subject: 'Gas leak',
      place: '12 Binjiang Road',
      measures: 'Valve shut, road closed, people moved',
      readBack: true,
    },
  },
}
