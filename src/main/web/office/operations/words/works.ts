import { say } from '../../../words/words.js';

interface Work {
  name: readonly [string, string];
  lead: readonly [string, string];
}

/// The work that the desk does by its schedules, and can be told to do now.
const WORKS: Record<string, Work> = {
  'deadline-sweep': { name: ['时限巡检', 'Deadlines'], lead: ['预警、超时、包裹停滞和订单确认', 'Warnings, breaches, parcels that stand still, orders to confirm'] },
  'escalation-sweep': { name: ['升级巡检', 'Escalations'], lead: ['无人处理的案件逐级升级', 'Raises what nobody works on'] },
  'assignment': { name: ['自动分派', 'Assignment'], lead: ['把待分派的案件交给有空的人', 'Gives cases to people'] },
  'notification-dispatch': { name: ['消息投递', 'Messages'], lead: ['投递到期的消息', 'Delivers what is due'] },
  'survey-dispatch': { name: ['满意度调查', 'Surveys'], lead: ['邀请、提醒和结束调查', 'Invites, reminds, and ends'] },
  'payout': { name: ['补偿付款', 'Payments'], lead: ['向支付方下单并核对', 'Orders payments and asks what became of them'] },
  'classification': { name: ['补充分类', 'Classification'], lead: ['按新规则重新看待分类的案件', 'Looks again at what waits for a category'] },
  'insight': { name: ['群体投诉识别', 'Mass complaints'], lead: ['识别激增和群体投诉', 'Notices sudden rises and mass complaints'] },
  'party-watch': { name: ['第三方答复', 'Parties'], lead: ['预警将到期和未答复的第三方', 'Warns of parties that are nearly late or silent'] },
  'duty-watch': { name: ['值班空缺', 'Duty gaps'], lead: ['提醒未来七天的空缺', 'Warns of gaps in the next seven days'] },
  'calendar-watch': { name: ['日历检查', 'Calendars'], lead: ['提醒应录入的年份', 'Reminds of years that should be loaded'] },
  'deadline-recount': { name: ['时限重算', 'Recount of deadlines'], lead: ['规则变化后重算运行中的时限', 'Counts running clocks anew after a change of rules'] },
  'ledger-check': { name: ['时钟账本核对', 'Ledger check'], lead: ['核对时钟与账本，不修改', 'Compares clocks with their ledger; mends nothing'] },
  'history-check': { name: ['案件历史核对', 'History check'], lead: ['核对案件与事件，不修改', 'Compares cases with their events; mends nothing'] },
  'evidence-check': { name: ['证据核对', 'Evidence check'], lead: ['核对证据链，不修改', 'Follows the chain of evidence; changes nothing'] },
  'audit-seal': { name: ['审计封存', 'Audit seal'], lead: ['把审计记录写入链', 'Puts entries into the chain'] },
  'audit-check': { name: ['审计核对', 'Audit check'], lead: ['核对审计链', 'Follows the chain of the log'] },
  'retention': { name: ['数据保存期限', 'Retention'], lead: ['删除超过保存期限的数据', 'Takes away what is kept too long'] },
  'upload-cleanup': { name: ['未完成上传', 'Leftover uploads'], lead: ['清理未完成的上传', 'Throws away what was never completed'] },
  'resealing': { name: ['重新加密', 'Resealing'], lead: ['用现行密钥重新加密', 'Seals with the present key'] },
  'legal-scan': { name: ['法律风险扫描', 'Legal scan'], lead: ['扫描未结案件的法律风险', 'Looks through open cases for legal risk'] },
  'abnormal-access': { name: ['异常访问', 'Abnormal access'], lead: ['识别异常的查看和导出', 'Notices what is more than normal'] },
  'exposure-check': { name: ['暴露面检查', 'Exposure check'], lead: ['检查外人能否接触数据', 'Looks whether strangers get at the data'] },
  'security-watch': { name: ['安全登记提醒', 'Registers of security'], lead: ['提醒到期和超期的事项', 'Reminds of what is due and overdue'] },
};

export const OPERATIONS = Object.keys(WORKS);

/// What an operation is called; as the API calls it where it came later than the words.
export function operationName(operation: string): string {
  const work = WORKS[operation];
  return work ? say(work.name) : operation;
}

export function operationLead(operation: string): string {
  const work = WORKS[operation];
  return work ? say(work.lead) : '';
}
