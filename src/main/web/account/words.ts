import { words } from '../words/words.js';

/// What the page of one's own account says.
export const t = words({
  'who': ['您以 {name} 登录', 'You are signed in as {name}'],
  'roles': ['角色：{roles}', 'Roles: {roles}'],
  'roles.change': ['角色由管理员提议、另一人批准。', 'An administrator proposes roles, another person approves.'],
  'password': ['密码', 'Password'],
  'password.lead': ['修改后，您在其他浏览器和设备上的会话全部结束，本页继续。', 'Your sessions in other browsers and on other devices end; this one goes on.'],
  'password.change': ['修改密码', 'Change the password'],
  'password.done': ['密码已修改，其他会话已结束', 'The password is changed; all other sessions are over'],
  'factor': ['二次验证', 'Second factor'],
  'factor.lead': ['登录时除密码外还需验证器中的六位数字。', 'To sign in then takes six digits of an app beside the password.'],
  'factor.begin': ['启用二次验证', 'Begin a second factor'],
  'session': ['会话', 'Session'],
  'session.lead': ['关闭标签页时会话结束。在公用设备上请退出登录。', 'A session ends with its tab. Sign out on a device that others use.'],
});
