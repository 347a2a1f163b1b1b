import { words } from '../../words/words.js';

/// What the page of the accounts says.
export const t = words({
  'lead': ['角色由一人提议、另一人批准。停用立即生效。', 'One person proposes roles, another approves them. Switching off counts at once.'],
  'account': ['账号', 'Account'],
  'roles': ['角色', 'Roles'],
  'state': ['状态', 'State'],
  'created': ['创建时间', 'Opened'],
  'active': ['启用', 'On'],
  'inactive': ['已停用', 'Off'],
  'must-change': ['待改密码', 'Password to be changed'],
  'no-role': ['无角色', 'No role'],
  'proposed': ['提议：{roles}', 'Proposed: {roles}'],
  'proposed-by': ['{name} 提议：{reason}', '{name}: {reason}'],

  'new': ['新建账号', 'Open an account'],
  'new.name': ['账号名', 'Name of the account'],
  'new.go': ['新建', 'Open'],
  'password.lead': ['只显示这一次，{until} 前有效。请以安全方式交给 {name}。', 'Shown once, good until {until}. Bring it to {name} by a safe way.'],
  'password.kept': ['我已记下', 'I have it'],

  'change-roles': ['修改角色', 'Change roles'],
  'change-roles-of': ['修改 {name} 的角色', 'Change the roles of {name}'],
  'propose': ['提交审批', 'Propose'],
  'approve': ['批准', 'Approve'],
  'reject': ['否决', 'Reject'],
  'approve-roles': ['批准 {name} 的角色：{roles}', 'Approve the roles of {name}: {roles}'],
  'reject-roles': ['否决 {name} 的角色：{roles}', 'Reject the roles of {name}: {roles}'],
  'own-proposal': ['须由另一人批准', 'Another person approves'],

  'activate': ['启用', 'Switch on'],
  'deactivate': ['停用', 'Switch off'],
  'reset': ['重置密码', 'New password'],
  'unlock': ['解除锁定', 'Unlock'],
  'doing': ['{what}：{name}', '{what}: {name}'],
  'done': ['{name} 已更新', '{name} is changed'],
});
