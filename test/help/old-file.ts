import { join } from 'node:path'
import Database, { type Database as Connection } from 'better-sqlite3'
import { expect } from 'vitest'
import { migrations } from '#core/db/migrations/index.ts'
import { openFile } from '#core/db/open.ts'
import { applicationId } from '#core/db/schema.ts'
import { temporaryFolder } from './folder.ts'

const key = "'r1', 1"

/** A row of every table, each value one that another column could not hold by accident. */
const telling: Record<string, string> = {
  link: `1, 'r1', '2026-01-01T00:00:00.000Z', NULL, 'room.create', 'room', 1, 'h-row', '{"text":"值守"}', 'h-prev', 'h-own'`,
  answered: `${key}, 'command-1', 'log.write', 7, 'h-input', '{"id":1}'`,
  room: `${key}, '值班室', '应急局', 'Asia/Shanghai', 1, '2026-01-01T00:00:00.000Z', 'PEM'`,
  setting: `${key}, 'scale', '120'`,
  shift_rule: `${key}, '2000-01-01', '["08:00","20:00"]'`,
  person: `${key}, '张伟', '科长', '应急局', '["6688"]', '["administrator"]', 1, 1`,
  pin: `${key}, 1, 'scrypt$1', '2026-01-02T00:00:00.000Z'`,
  seat_event: `${key}, '2026-01-03T00:00:00.000Z', 'window-1', 1, 'signedIn'`,
  entry_kind: `${key}, 'callIn', '来电', 'Call in', 'telephone', 1`,
  phrase: `${key}, NULL, '一切正常。', 0`,
  log_entry: `${key}, 1, '2026-01-04', 'callIn', '燃气𠮷泄漏', '单位', '姓名', '职务', '6688', '2026-01-04T00:00:00.000Z', '2026-01-04T00:01:00.000Z', 1, '已办', 1,
    '2026-01-04T02:00:00.000Z', '2026-01-04T03:00:00.000Z', NULL, NULL, '', 1, 0, '{"subject":"事由"}', '[1]', 'x.y'`,
  attachment: `${key}, 1, '照片.jpg', 'image/jpeg', 123, 'h-file', '2026-01-05T00:00:00.000Z', 1`,
  log_filter: `${key}, 1, '燃气', '{}', 1`,
  shift: `${key}, '2026-01-06', 2, '2026-01-06T00:00:00.000Z', '2026-01-06T12:00:00.000Z', 'open', '2026-01-06T00:01:00.000Z', NULL`,
  crew_member: `${key}, 1, 'lead', 1, 'present', '2026-01-06T00:02:00.000Z', '备注', 1`,
  checklist_item: `${key}, 'radio', '电台', 'equipment', 1`,
  checklist_mark: `${key}, 1, 1, 'fault', '无声', 1, '2026-01-06T00:03:00.000Z'`,
  handover_note: `${key}, 1, '钥匙', 1, '2026-01-06T00:04:00.000Z', '2026-01-06T00:05:00.000Z', 1, '已交'`,
  matter_opened: `${key}, 1, 'entry', 1, 1, '2026-01-06T00:06:00.000Z'`,
  handover: `${key}, 1, NULL, 'received', '一切正常', '{}', 1, '2026-01-06T00:07:00.000Z', 2, '2026-01-06T00:08:00.000Z', 3,
    '2026-01-06T00:09:00.000Z', '已阅', 17, 'h-head', 'c2ln'`,
  shift_reopening: `${key}, 1, 1, '补录', '2026-01-06T00:10:00.000Z', NULL`,
  missed_handover: `${key}, 1, '2026-01-06T00:11:00.000Z'`,
  printing: `${key}, 'dutyLog', 1, 2, 'pdf', '2026-01-06T00:12:00.000Z', 1, '卡纸', 3, '17 abcdef01'`,
  backup_copy: `${key}, '2026-01-06T00:13:00.000Z', 'asked', '/a/b.db', 4096, 17, 'h-head', 1, ''`,
  calendar_notice: `${key}, '关于2027年部分节假日安排的通知', '国办发明电〔2026〕99号', '2026-11-20', '[2027]', '一、元旦', '收到通知', '2026-11-21T00:00:00.000Z', 1,
    '2026-11-22T00:00:00.000Z'`,
  calendar_day: `${key}, 1, '2027-01-01', 'holiday', '元旦'`,
  key_period: `${key}, 'floodSeason', '汛期', '2026-05-15', '2026-09-30', '[{"post":"lead","number":1}]', 1, 0, '省防指通知', 1`,
  duty_post: `${key}, 'driver', '司机', '["officer"]', NULL, 30, 4, 1`,
  duty_template: `${key}, 'lead', '夜班', 'own', '17:30', 900, '["workday","holiday"]', 'floodSeason', 2, '2026-06-01', NULL, 1`,
  rotation: `${key}, 1, 'week', '[[1],[2,3]]', '2026-06-02', NULL, 1, 1`,
  duty_member: `${key}, 1, '["lead"]', '2026-06-03', '2026-12-31', NULL, '2026-07-01', '2027-03-31', 'nursing', 50, 1, '哺乳期至2027-03'`,
  duty_pair: `${key}, 1, 2, 'notAwayTogether', '正副职', 1`,
  duty_wish: `${key}, 1, '2026-06-04', 'off', '家长会', 1`,
  roster_rule: `${key}, 'restHours', '36'`,
  fairness_opening: `${key}, 1, 'springFestival', -150, '2026-01-01', '旧账'`,
  duty_assignment: `${key}, '2026-06-05', 1, 2, 1, 'import', 1, 0, 1`,
  duty_order: `${key}, 'officer', 'add', '[1]', '2026-06-06T00:00:00.000Z', '2026-06-06T08:00:00.000Z', '加派', 1, '2026-06-05T23:00:00.000Z', 1`,
  roster_edit: `${key}, 'plan', '补排', '2026-06-07', '2026-06-08', '[]', '2026-06-06T09:00:00.000Z', 1`,
  duty_change: `${key}, 'swap', '2026-06-09', 1, 1, 1, 2, '2026-06-10', 1, 1, 0, '出差', 'approved', '2026-06-08T00:00:00.000Z'`,
  duty_change_step: `${key}, 1, 'approve', 3, 1, '2026-06-08T00:01:00.000Z', '同意'`,
  absence: `${key}, 1, 'trip', '2026-06-11T00:00:00.000Z', '2026-06-12T00:00:00.000Z', 1, '省城', 2, '6689', '开会', 'approved', '2026-06-10T00:00:00.000Z'`,
  absence_step: `${key}, 1, 'entered', 1, 1, '2026-06-10T00:00:00.000Z', '口头'`,
  duty_record: `${key}, '2026-06-13', 1, 1, 'lead', 1, '2026-06-13T00:00:00.000Z', '2026-06-13T12:00:00.000Z', 'standIn', 0, 'weekend', 1,
    '2026-06-13T00:00:00.000Z', '2026-06-14T00:00:00.000Z', 1, '{"1":0.5}'`,
  roster_settled: `${key}, '2026-06-14T00:00:00.000Z'`,
  roster_note: `${key}, '2026-06-13', 'lead', '在一线', '2026-06-15T00:00:00.000Z', 1`,
  presence_event: `${key}, 1, 'away', '2026-01-06T00:14:00.000Z'`,
  crew_origin: `${key}, 1, 'lead', 'plan', '2026-01-06T00:00:00.000Z', '2026-01-06T12:00:00.000Z'`,
  alarm_answer: `${key}, 'overdue:entry/1:2026-01-07', 'silenced', '2026-01-07T00:05:00.000Z', '2026-01-07T00:00:00.000Z', 1`,
  alarm_test: `${key}, 1, 0, '音箱没电', '2026-01-07T00:01:00.000Z', 1`,
  watch_gap: `${key}, 'sleep', '2026-01-07T00:02:00.000Z', '2026-01-07T06:02:00.000Z', '{"missed":[],"onDuty":[]}', '2026-01-07T06:03:00.000Z', 1`,
  contact_unit: `${key}, '白石镇', 'township', NULL, '白石镇南街', '山区', 1, '撤并'`,
  contact: `${key}, 1, '唐文博', '党委书记', 'A', 2, '住镇上', 1, '调离'`,
  contact_number: `${key}, 1, NULL, 'satellite', '17400000201', 3, '2026-01-08', 1, 1`,
  contact_charge: `${key}, 1, 'reservoirPatrol', '石门水库', 1`,
  contact_check: `${key}, 1, '2026-01-08', '2026-01-07', 'wrong', '空号', '2026-01-08T01:00:00.000Z', 1`,
  contact_postponement: `${key}, '2026-01-07', '正在叫应', '2026-01-07T16:00:00.000Z', 1`,
  callout_scheme: `${key}, 'own', '本县方案', '{"waves":[]}', '县防指方案', 0, 1`,
  callout: `${key}, '暴雨红色预警', NULL, '{"ladder":[]}', 1, '2026-01-09T00:00:00.000Z', 1, '2026-01-09T01:00:00.000Z', 2, '已解除', '转移 12 人', '2026-01-09T01:30:00.000Z', 3`,
  callout_target: `${key}, 1, 4, 2, '2026-01-09T00:10:00.000Z', '白石镇', NULL, '唐文博', '党委书记', '[{"step":"phone"}]', '2026-01-09T00:20:00.000Z', '不在影响区'`,
  callout_try: `${key}, 1, 1, 2, 'radio', '呼号03', '徐雪梅', 'answered', '{"moved":12}', '正在转移', '2026-01-09T00:15:00.000Z', '2026-01-09T00:16:00.000Z', 1, 1`,
  callout_withdrawal: `${key}, 1, 1, '记错镇', '2026-01-09T00:17:00.000Z', 2`,
  response_plan: `${key}, 'countyFlood', '县防汛应急预案', '[{"level":3}]', '{"title":"预案"}', 0, 1`,
  consultation: `${key}, '强降雨会商', 1, 1, '2026-01-08T00:00:00.000Z', '视频', '副县长', '[{"unit":"气象局"}]', '启动', '2026-01-08T06:00:00.000Z', NULL,
    '2026-01-08T00:10:00.000Z', 1`,
  response: `${key}, 1, '强降雨防御', 1, 0, 'inForce', '2026-01-08T00:20:00.000Z', 1`,
  response_step: `${key}, 1, 'external', 'activate', 3, '通知', '[{"code":"k1"}]', '["值守"]', '2026-01-09T00:00:00.000Z', 1, NULL, '市防指', 4, 'notice', 1,
    '启动Ⅲ级', 1, '2026-01-08T00:19:00.000Z', '2026-01-08T00:20:00.000Z', 1`,
  response_action: `${key}, 1, 3, '通知成员单位', '值班员', '2026-01-08T00:50:00.000Z', '2026-01-08T00:40:00.000Z', 1, 'done', '已到岗'`,
  response_deferral: `${key}, '1/actual/0/activate/3', 'orange; warning 1 orange', '雨区在上游', '2026-01-08T00:15:00.000Z', 1`,
  station: `${key}, '61500100', '白石站', 'river', '中型', '清水河', '白石镇', '1985', 36300, 38000, 39120, 1, 2, 3, 4, 33000, 30, 7, '[{"role":"patrol"}]', '备', 1, '2026-07-20T00:00:00.000Z'`,
  reading: `${key}, 1, '2026-07-20T08:00:00.000Z', 36290, 120000, 25, 60, '36.29 | 120 | 2.5 | ', 'jump', 'pasted', 2, 3, '复核', '2026-07-20T08:05:00.000Z', 1`,
  hydrograph_view: `${key}, 1, '2026-07-20T00:00:00.000Z', '2026-07-21T00:00:00.000Z', 5, '2026-07-21T01:00:00.000Z', 1`,
  danger_zone: `${key}, '柳湾村沿河', 'river', '柳湾村', 46, 153, 1, 36300, 36600, 500, 800, 6, '柳湾小学', '谢德胜', '县山洪预案', 1`,
  zone_step: `${key}, 1, 'moved', 21, 74, '谢德胜', '已上楼', '2026-07-20T09:00:00.000Z', '2026-07-20T09:01:00.000Z', 1`,
  import_run: `${key}, 'people', '人员.csv', 'h-sheet', 49, 1, '[]', '[]', '2026-01-06T00:15:00.000Z', 1, '2026-01-06T00:16:00.000Z', 1, '重复'`,
  warning_receipt: `${key}, 'folder', '预警.xml', 'h-warning', 2310, '<alert/>', '2026-07-20T07:30:00.000Z', '2026-07-20T07:31:00.000Z', 1, 'taken', 'warnings.code', '{"n":1}'`,
  warning_source: `${key}, 1, 1, '{"colour":"orange"}'`,
  warning_message: `${key}, 'id:actual:99', 'actual|暴雨|澄河县气象台', '99', 'actual|暴雨', 'actual|暴雨|public|澄河县气象台|', 'id:actual:98', '暴雨', 'upgrade', 'actual',
    '2026-07-20T07:32:00.000Z', '{"colour":"red"}', 'asks', 1, '[2]', '2026-07-20T07:33:00.000Z', 1`,
  warning_reference: `${key}, 1, '98'`,
  warning_correction: `${key}, 1, '{"colour":"yellow"}', '看错颜色', '2026-07-20T07:34:00.000Z', 1`,
  warning_answer: `${key}, 1, NULL, '2026-07-20T07:35:00.000Z', 1`,
  warning_chain: `${key}, 'actual|暴雨', 'actual|暴雨|public|澄河县气象台|', 1, 1, '暴雨', 'orange', 'actual', '2026-07-20T07:36:00.000Z', '2026-07-20T07:37:00.000Z', NULL,
    '2026-07-21T07:36:00.000Z', '2026-07-22T07:36:00.000Z', '{"rest":"orange"}', '2026-07-20T18:40:00.000Z', 'lifted'`,
  warning_step: `${key}, 1, 'forwarded', '白石镇', '传真', '已收', '2026-07-20T07:38:00.000Z', '2026-07-20T07:39:00.000Z', 1`,
  warning_type: `${key}, '黑风', '["尘暴"]', '11B99', '["red"]', '{"red":"能见度小于50米"}', '县政办〔2026〕3号', 1`,
  incident_type: `${key}, 'code-0', 'name-1', 'parent-2', 1`,
  incident: `${key}, 2026, 7, 1, 1, 'withdrawn', '2026-01-10T05:05:00.000Z', '2026-01-10T06:05:00.000Z', 'closing-7', 1, 1`,
  incident_act: `${key}, 1, 'reopen', 'words-2', '2026-01-10T03:05:00.000Z', 1`,
  incident_revision: `${key}, 1, '{"facts":1}', 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  incident_figure: `${key}, 1, 'other', 'source_words-2', '2026-01-10T03:05:00.000Z', '{"figures":4}', 'note-5', 1, '2026-01-10T07:05:00.000Z', 1`,
  figure_adoption: `${key}, 1, 1, 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  incident_person: `${key}, 1, '{"facts":1}', 1, 1, '2026-01-10T04:05:00.000Z', 1`,
  incident_grading: `${key}, 1, 2, 1, 'scale-3', 'article-4', 'reason-5', '2026-01-10T06:05:00.000Z', 1`,
  incident_mark: `${key}, 1, 'sensitive', 'code-2', 'words-3', 1, '2026-01-10T05:05:00.000Z', 1`,
  incident_link: `${key}, 1, 'incident', 1, '2026-01-10T03:05:00.000Z', '2026-01-10T04:05:00.000Z', 1`,
  incident_telling: `${key}, 1, 'other', 'out', '{"party":3}', 'means-4', 'words-5', 'answer-6', '2026-01-10T07:05:00.000Z', 1, '2026-01-10T09:05:00.000Z', 1`,
  reporting_rule_set: `${key}, 'code-0', 1, 'name-2', 'jurisdiction-3', 'note-4', '{"rules":5}', '{"watches":6}', '2026-02-08', 1, '2026-01-10T09:05:00.000Z', 1`,
  rule_set_switch: `${key}, 'code-0', 1, '2026-01-10T02:05:00.000Z', 'reason-3', '2026-01-10T04:05:00.000Z', 1`,
  addressee: `${key}, 'name-0', 'other', 'desk-2', 'system', 'number-4', 1, 1`,
  report: `${key}, 1, 'brief', 3, 'voided', 'system', 1, '2026-02-07', '{"body":7}', '2026-01-10T08:05:00.000Z', '2026-01-10T09:05:00.000Z', 1, '2026-01-10T11:05:00.000Z', 1, '2026-01-10T13:05:00.000Z', 1, '2026-01-10T15:05:00.000Z', 'void_reason-16', 1`,
  report_revision: `${key}, 1, '{"body":1}', 'void', 'words-3', '2026-01-10T04:05:00.000Z', 1`,
  report_delivery: `${key}, 1, 1, 'name-2', 'desk-3', 'skip', 'system', 'number-5', '2026-01-10T06:05:00.000Z', 'received_by-7', '2026-01-10T08:05:00.000Z', 'answer-9', '2026-01-10T10:05:00.000Z', 1`,
  report_query: `${key}, 1, 'asked_by-1', 'means-2', 'words-3', '2026-01-10T04:05:00.000Z', '2026-01-10T05:05:00.000Z', 1, 'answer-7', '2026-01-10T08:05:00.000Z', '2026-01-10T09:05:00.000Z', 1`,
  report_number: `${key}, 'series-0', 2026, 7, 1, 'voided', 'reason-5', '2026-01-10T06:05:00.000Z', 1`,
  lateness: `${key}, 1, 'clock-1', 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  cause_release: `${key}, 1, 'words-1', 'source-2', 'leader-3', 1, 'inPerson', 'leader_words-6', 1, '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', 1`,
  skip_approval: `${key}, 1, 'desk-1', 'addressee-1', 'reason-2', 'leader-3', 1, 'inPerson', 'leader_words-6', 1, '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', 1`,
  watch_end: `${key}, 1, 'words-1', '2026-01-10T02:05:00.000Z', 1`,
  reporting_setting: `${key}, '{"content":0}', '2026-01-10T01:05:00.000Z', 1`,
  plan_card: `${key}, 'code-0', 'name-1', '["types-2"]', 'source-3', 1, 1`,
  plan_version: `${key}, 1, 7, 'withdrawn', '{"facts":3}', '{"content":4}', 'note-5', '2026-01-10T05:05:00.000Z', 1, '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', 1, 'words-8'`,
  plan_run: `${key}, 1, 'title-1', 1, 1, 1, 1, 1, 1, 2, '2026-01-10T09:05:00.000Z', '2026-01-10T10:05:00.000Z', 'ended', '2026-01-10T11:05:00.000Z', 'ending-12', 1`,
  run_level: `${key}, 1, 2, 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  run_step: `${key}, 1, 'code-1', 'phase-2', 1, '2026-01-10T04:05:00.000Z', 'skipped', '2026-01-10T06:05:00.000Z', 1`,
  run_step_event: `${key}, 1, 'note', 'answer-2', 'reason-3', 1, 1, '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', 1`,
  instruction: `${key}, 2026, 7, 'oral', '{"facts":3}', '2026-01-10T04:05:00.000Z', '2026-01-10T05:05:00.000Z', 1, 1, 1, 'closed', '2026-01-10T10:05:00.000Z', 1`,
  instruction_event: `${key}, 1, 'reopen', 'words-2', 'leader-3', 1, 'paper', '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', 1`,
  followup: `${key}, 2026, 7, 'reminder', 'title-2', 'demand-3', 'other', 1, 1, 1, 'lead_unit-8', '{"co_units":9}', 'post-10', 'own', 'calendarDays', '2026-01-10T13:05:00.000Z', '2026-01-10T14:05:00.000Z', '2026-01-10T15:05:00.000Z', '2026-01-10T16:05:00.000Z', 'withdrawn', 1, 1`,
  followup_event: `${key}, 1, 'transfer', 'words-2', 'unit-3', '["co_units"]', 'post-5', 'who-6', '2026-01-20T15:59:59.999Z', 'approver-8', 1, '2026-01-10T08:05:00.000Z', '2026-01-10T09:05:00.000Z', 1`,
  duty_task: `${key}, 'words-0', 'post-1', '{"schedule":2}', '{"source":3}', '2026-01-10T02:05:00.000Z', 1`,
  duty_task_done: `${key}, 1, '2026-01-10T01:05:00.000Z', 'result-2', 'notApplicable', '2026-01-10T04:05:00.000Z', 1`,
  hazard: `${key}, 2026, 7, 'withdrawn', 'major', 1, 'township-5', 'sector-6', 'unit-7', '2026-02-09', '2026-02-10', 1, '2026-01-10T11:05:00.000Z', 1`,
  hazard_revision: `${key}, 1, '{"facts":1}', 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  hazard_event: `${key}, 1, 'withdraw', 'leader', 'name-3', 'refused', 'words-4', 1, '2026-02-07', 1, '2026-01-10T09:05:00.000Z', '2026-01-10T10:05:00.000Z', 1`,
  hazard_photo: `${key}, 1, 'name-1', 'type-2', 1, 'hash-4', 'rectified', '2026-01-10T06:05:00.000Z', 1`,
  attention_unit: `${key}, 'name-0', 'reason-1', '{"source":2}', '2026-02-04', '2026-02-05', 1, 'lifted-6', '2026-01-10T06:05:00.000Z', 1`,
  hazard_view: `${key}, 'monthly', '2026-02-02', '2026-02-03', '{"filter":3}', '2026-01-10T04:05:00.000Z', 1`,
  leader_charge: `${key}, 'leader-0', 'post-1', 1, 'sector', 'name-4', '2026-02-05', '2026-02-06', 'basis-7', 'note-8', '2026-01-10T09:05:00.000Z', 1`,
  leader_charge_end: `${key}, 1, '2026-02-02', 'reason-2', '2026-01-10T03:05:00.000Z', 1`,
  site_check: `${key}, 2026, 7, 'special', '2026-01-10T04:05:00.000Z', '{"facts":4}', 1, '2026-01-10T06:05:00.000Z', 1`,
  site_check_hazard: `${key}, 1, 1, '2026-01-10T02:05:00.000Z', 1`,
  site_check_addition: `${key}, 1, 'words-1', '2026-01-10T02:05:00.000Z', 1`,
  drill: `${key}, 'name-0', 'fullScale', 'plan-2', '{"facts":3}', 'ended', 0, '2026-01-10T06:05:00.000Z', '2026-01-10T07:05:00.000Z', '2026-01-10T08:05:00.000Z', 1`,
  drill_script: `${key}, 1, '{"script":1}', '2026-01-10T02:05:00.000Z', 1`,
  drill_event: `${key}, 1, 'end', 'inject-2', 'words-3', '2026-01-10T04:05:00.000Z', '2026-01-10T05:05:00.000Z', 1`,
  drill_entry: `${key}, 1, 1`,
  drill_evaluation: `${key}, 1, '{"facts":1}', 'evaluator-2', 1, '2026-01-10T04:05:00.000Z', 1`,
  drill_interval: `${key}, 'plan-0', 6, 1, '2026-01-10T04:05:00.000Z', 1`,
  question_set: `${key}, 'code-0', 1, '{"zh":"name-2","en":""}', '[]', 80, 12, 1, 1, '2026-01-10T07:05:00.000Z', 1`,
  training_result: `${key}, 1, 1, 1, '{"answers":3}', 1, '2026-02-06', '2026-01-10T06:05:00.000Z', 1`,
}

/** A file as the program of `version` left it, with a telling row in every table it had. */
export function fileOfVersion(version: number): string {
  const file = join(temporaryFolder(), 'room.db')
  const database = new Database(file)
  for (const up of migrations.slice(0, version)) up(database)
  database.pragma(`user_version = ${version}`)
  database.pragma(`application_id = ${applicationId}`)
  putTellingRows(database, tablesIn(database))
  database.close()
  return file
}

/** Puts the telling row into each of these tables. */
export function putTellingRows(database: Connection, tables: readonly string[]): void {
  database.pragma('foreign_keys = OFF')
  for (const table of tables) {
    if (telling[table] === undefined) throw new Error(`give ${table} a telling row in test/help/old-file.ts`)
    database.exec(`INSERT INTO ${table} VALUES (${telling[table]})`)
  }
}

/** The tables of a database. */
export function tablesIn(database: Connection): string[] {
  const names = database.prepare(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
  )
  return names.pluck().all() as string[]
}

/** Every row of every table, by table. */
export function contentsOf(file: string): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true })
  try {
    return Object.fromEntries(
      tablesIn(database).map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()]),
    )
  } finally {
    database.close()
  }
}

/** Opens a file of an older version as the program does and gives the migrated database to `look`. */
export function migrated<T>(file: string, look: (database: Connection) => T): T {
  const opened = openFile(file)
  if (opened.state !== 'ready')
    throw new Error(`not migrated: ${JSON.stringify('trouble' in opened && opened.trouble)}`)
  try {
    return look(opened.database)
  } finally {
    opened.database.close()
    opened.lock.release()
  }
}

/** Expects the migration after `version` to keep every row there was and to take in new tables that hold what is put into them. */
export function expectTakenIn(version: number, added: readonly string[]): void {
  const file = fileOfVersion(version)
  const before = contentsOf(file)
  for (const table of added) expect(Object.keys(before)).not.toContain(table)
  migrated(file, (database) => {
    expect(tablesIn(database)).toEqual(expect.arrayContaining([...added]))
    putTellingRows(database, added)
  })
  const after = contentsOf(file)
  expect(after).toMatchObject(before)
  for (const table of added) expect(after[table]).toHaveLength(1)
}
