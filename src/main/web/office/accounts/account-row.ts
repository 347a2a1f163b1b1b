import { html, nothing } from 'lit';
import type { AccountAnswer } from '../../api/types.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { t } from './words.js';

/// One account in the list.
export function accountRow(account: AccountAnswer) {
  const { username, roles, active, mustChangePassword, createdAt, proposal } = account;
  return html`<tr>
    <th scope="row">${username}</th>
    <td>
      ${roles.length > 0 ? spoken(roles) : html`<span class="soft">${t('no-role')}</span>`}
      ${proposal
        ? html`<p>
              <mark-chip tone="accent">${t('proposed', { roles: spoken(proposal.roles) })}</mark-chip>
            </p>
            <p class="small soft">
              ${t('proposed-by', { name: proposal.proposedBy, reason: proposal.reason })}
            </p>`
        : nothing}
    </td>
    <td>
      <mark-chip tone=${active ? 'good' : 'bad'}>${t(active ? 'active' : 'inactive')}</mark-chip>
      ${mustChangePassword ? html`<mark-chip tone="warn">${t('must-change')}</mark-chip>` : nothing}
    </td>
    <td class="small">${moment(createdAt)}</td>
    <td class="actions"><account-actions .account=${account}></account-actions></td>
  </tr>`;
}

export function spoken(roles: readonly string[]): string {
  return roles.map(roleWord).join(' · ');
}
