import { html, nothing } from 'lit';
import type { AuditAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { wholeMoment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { column } from '../registers/show.js';
import { spoken, spokenIn } from '../registers/terms.js';
import { DETAIL } from '../registers/words/details.js';
import { ACTION, PURPOSE, t } from './words.js';

const of = column<AuditAnswer>;
const CASES_SHOWN = 3;

/// What the log says of one entry.
export const COLUMNS = [
  of(t('at'), (one) => wholeMoment(one.at)),
  of(t('actor'), (one) => one.actor),
  of(t('roles'), (one) => one.roles.split(',').filter(Boolean).map((role) => roleWord(role.trim())).join(' · ')),
  of(t('action'), (one) => spoken(ACTION, one.action)),
  of(
    t('granted'),
    ({ granted }) =>
      html`<mark-chip tone=${granted ? '' : 'bad'}
        >${t(granted ? 'granted.true' : 'granted.false')}</mark-chip
      >`,
  ),
  of(t('operation'), (one) => html`<span class="mono small">${one.operation ?? ''}</span>`),
  of(t('cases'), (one) => cases(one)),
  of(t('purpose'), (one) => one.purpose && spoken(PURPOSE, one.purpose)),
  of(t('details'), ({ details }) =>
    Object.entries(details).length === 0
      ? undefined
      : html`<span class="small soft"
          >${Object.entries(details).map(
            ([name, value]) => html`<div>${spokenIn(DETAIL, name) ?? name}: ${value}</div>`,
          )}</span
        >`,
  ),
];

function cases({ caseIds }: AuditAnswer) {
  const shown = caseIds.slice(0, CASES_SHOWN);
  return html`<div class="row wrap">
    ${shown.map(
      (id, index) => html`<page-link roomy to="/cases/${id}">${t('case', { n: index + 1 })}</page-link>`,
    )}
    ${caseIds.length > shown.length
      ? html`<span class="soft">+${caseIds.length - shown.length}</span>`
      : nothing}
  </div>`;
}
