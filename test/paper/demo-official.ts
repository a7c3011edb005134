import type { OfficialPaper } from '#shared/paper/official.ts'

/** A report of a gas explosion as it would be issued; the names are invented. */
export function officialPaper(other: Partial<OfficialPaper> = {}): OfficialPaper {
  const unit = '澄河县人民政府总值班室'
  return {
    banner: '突发事件信息专报',
    issue: '第3期',
    unit,
    day: '2026年11月27日',
    urgency: '紧急程度：特急',
    issuer: '签发人：王建国',
    title: '关于澄河县城关镇振兴路餐馆发生燃气爆炸的报告（初报）',
    addressed: '云岭市人民政府总值班室：',
    parts: [
      {
        heading: '一、信息来源与接报时间',
        paragraphs: ['11月27日2时50分，县总值班室接城关镇党政办主任周岩电话报告。'],
      },
      { heading: '四、伤亡情况', paragraphs: ['死亡：正在核实；重伤2人；轻伤5人；被困1人。'] },
      { heading: '五、初步原因', paragraphs: ['原因正在调查。'] },
      {
        heading: '六、已采取措施',
        paragraphs: ['（一）县消防救援大队3车18人2时58分到场。', '（二）燃气公司2时55分关闭上游阀门。'],
      },
    ],
    closing: [unit, '2026年11月27日3时30分'],
    lists: [
      {
        label: '伤亡人员名单',
        heads: ['姓名', '性别', '年龄', '情况', '救治医院', '来源、备注'],
        columns: [22, 12, 12, 18, 31, 33],
        rows: [
          ['何国强', '男', '45', '重伤', '县人民医院', '120指挥中心'],
          ['唐文', '女', '31', '重伤', '县人民医院', '烧伤面积30%'],
        ],
      },
    ],
    foot: [
      { label: '报', text: '云岭市人民政府总值班室' },
      { label: '抄', text: '县委办公室' },
      { label: '联系电话', text: '0550-6600001' },
    ],
    sent: {
      label: '报送',
      heads: ['报送对象', '方式', '报送时间', '接收人', '接收确认时间'],
      columns: [34, 17, 30, 19, 28],
      rows: [
        [unit.replace('澄河县', '云岭市'), '书面', '2026年11月27日3时36分', '周敏', '2026年11月27日3时39分'],
        ['县委办公室', '电话', '2026年11月27日3时38分', '', ''],
      ],
    },
    signing: [
      { label: '编辑', signed: { name: '李敏', at: '2026-11-26T19:20:00.000Z' } },
      { label: '校对', signed: null },
      { label: '签发', signed: { name: '王建国', at: '2026-11-26T19:30:00.000Z' } },
    ],
    marks: [],
    exercise: false,
    ...other,
  }
}
