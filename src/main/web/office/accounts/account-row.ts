import { html, nothing } from 'lit';
import type { AccountAnswer } from '../../api/types.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { t } from './words.js';

/// One account in the list.
export function accountRow(account: AccountAnswer) {
  return html`<tr>
    <th scope="row"><page-link to="/accounts/${account.username}">${account.username}</page-link></th>
    <td>${rolesOf(account)}</td>
    <td>${marksOf(account)}</td>
    <td class="small">${moment(account.createdAt)}</td>
  </tr>`;
}

export function rolesOf({ roles, proposal }: AccountAnswer) {
  return html`${roles.length > 0 ? spoken(roles) : html`<span class="soft">${t('no-role')}</span>`}
  ${proposal
    ? html`<p><mark-chip tone="accent">${t('proposed', { roles: spoken(proposal.roles) })}</mark-chip></p>
        <p class="small soft">
          ${t('proposed-by', { name: proposal.proposedBy, reason: proposal.reason })}
        </p>`
    : nothing}`;
}

export function marksOf({ active, mustChangePassword }: AccountAnswer) {
  return html`<mark-chip tone=${active ? 'good' : 'bad'}>${t(active ? 'active' : 'inactive')}</mark-chip>
    ${mustChangePassword ? html`<mark-chip tone="warn">${t('must-change')}</mark-chip>` : nothing}`;
}

export function spoken(roles: readonly string[]): string {
  return roles.map(roleWord).join(' · ');
}
