import { say } from './words.js';

/// What the roles are called.
const ROLES: Record<string, readonly [string, string]> = {
  customer: ['客户', 'the customer'],
  app: ['应用后台', 'the app'],
  bot: ['机器人', 'the bot'],
  trainee: ['见习客服', 'trainee'],
  agent: ['客服', 'agent'],
  senior: ['高级客服', 'senior agent'],
  supervisor: ['主管', 'supervisor'],
  middle: ['中台', 'middle office'],
  back: ['后台', 'back office'],
  mediator: ['调解员', 'mediator'],
  expert: ['专家', 'expert'],
  compliance: ['合规', 'compliance'],
  operations: ['运营负责人', 'operations lead'],
  security: ['安全负责人', 'security officer'],
  auditor: ['审计', 'auditor'],
  admin: ['管理员', 'administrator'],
  scheduler: ['系统', 'the desk'],
  system: ['系统', 'the desk'],
};

export function roleWord(role: string): string {
  const pair = ROLES[role];
  return pair ? say(pair) : role;
}
