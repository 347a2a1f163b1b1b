import { LitElement, css, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { MemberAnswer } from '../../api/types.js';
import '../../app/page-tabs.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { tables } from '../../ui/tables.js';
import { presenceWord } from '../../words/presence.js';
import { roleWord } from '../../words/roles.js';
import { t as title } from '../words.js';
import { groupWord } from './groups.js';
import type { ProfileDialog } from './profile-dialog.js';
import './profile-dialog.js';
import { TABS } from './tabs.js';
import { t } from './words.js';

/// The people, with what they can do and how much they have.
@customElement('staff-page')
export class StaffPage extends LitElement {
  static override styles = [
    base,
    tables,
    css`
      meter {
        width: 80px;
        height: 12px;
      }
      td .small {
        white-space: nowrap;
      }
    `,
  ];

  @query('profile-dialog') private readonly dialog!: ProfileDialog;

  private readonly staff = new Loaded(this, () => read('GET /staff'));

  protected override render() {
    return html`<div class="page">
      <div class="row spread wrap">
        <h1>${title('staff')}</h1>
        ${session.has(...ACCESS['PUT /staff/{account}'])
          ? html`<action-button look="primary" @click=${() => this.dialog.add()}
              >${t('add')}</action-button
            >`
          : nothing}
      </div>
      <page-tabs .paths=${TABS}></page-tabs>
      <p class="small soft">${t('staff.lead')}</p>
      <section class="card">
        ${this.staff.show(({ items = [] }) =>
          items.length > 0 ? table(items) : html`<state-note text=${t('staff.none')}></state-note>`,
        )}
      </section>
      <profile-dialog @changed=${() => this.staff.again()}></profile-dialog>
    </div>`;
  }
}

function table(items: readonly MemberAnswer[]) {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${title('staff')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('person')}</th>
          <th scope="col">${t('presence')}</th>
          <th scope="col">${t('load')}</th>
          <th scope="col">${t('skills')}</th>
          <th scope="col">${t('layer')}</th>
          <th scope="col">${t('certification')}</th>
        </tr>
      </thead>
      <tbody>
        ${items.map(row)}
      </tbody>
    </table>
  </div>`;
}

function row(one: MemberAnswer) {
  const load = t('load-of', { load: one.load, capacity: one.capacity });
  return html`<tr>
    <th scope="row">
      <page-link to="/staff/${one.account}">${one.account}</page-link>
      <p class="small soft">${one.roles.map(roleWord).join(' · ')}</p>
    </th>
    <td>
      <mark-chip tone=${one.available ? 'good' : ''}>${presenceWord(one)}</mark-chip>
    </td>
    <td>
      <span class="row">
        ${one.capacity > 0
          ? html`<meter
              min="0"
              max=${one.capacity}
              high=${one.capacity * 0.8}
              optimum="0"
              value=${Math.min(one.load, one.capacity)}
              aria-label=${load}
            ></meter>`
          : nothing}
        <span class="small">${load}</span>
      </span>
    </td>
    <td class="small">
      ${Object.entries(one.skills)
        .map(([group, n]) => t('skill', { group: groupWord(group), n }))
        .join(' · ')}
    </td>
    <td class="small">${t(`layer.${one.layer}`)}</td>
    <td>
      <mark-chip tone=${one.certification === 'CERTIFIED' ? 'good' : 'warn'}
        >${t(one.certification)}</mark-chip
      >
    </td>
  </tr>`;
}
