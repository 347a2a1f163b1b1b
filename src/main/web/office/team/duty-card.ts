import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { GapAnswer, GroupAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import { moment } from '../../words/moments.js';
import { groupWord } from './groups.js';
import { t } from './words.js';

const EVERY_MS = 60_000;

/// Who is on duty now in each group; and after a plan was sent, where nobody will be.
@customElement('duty-card')
export class DutyCard extends LitElement {
  static override styles = [
    base,
    css`
      .groups {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  /// What the desk said when the plan was sent; nothing before.
  @property({ attribute: false }) gaps: readonly GapAnswer[] | undefined;

  private readonly duty = new Loaded(this, () => read('GET /duty'), EVERY_MS);

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('duty')}</h2>
      ${this.duty.show(({ groups }) => html`<ul class="groups">${groups.map(group)}</ul>`)}
      ${this.gaps ? told(this.gaps) : nothing}
    </section>`;
  }
}

function group({ group: name, people, standby }: GroupAnswer) {
  const names = people.join(' · ') || t('duty.nobody');
  return html`<li>
    <strong>${groupWord(name)}</strong>
    <p class="small ${standby ? 'warn' : ''}">
      ${standby ? t('duty.standby', { people: names }) : names}
    </p>
  </li>`;
}

function told(gaps: readonly GapAnswer[]) {
  if (gaps.length === 0) {
    return html`<p role="status"><mark-chip tone="good">${t('gaps.none')}</mark-chip></p>`;
  }
  return html`<div role="status">
    <h3>${t('gaps')}</h3>
    <ul class="small warn">
      ${gaps.map(
        ({ group: name, from, to }) =>
          html`<li>
            ${t('gap', {
              group: groupWord(name),
              from: from ? moment(from) : t('gap.open'),
              to: to ? moment(to) : t('gap.open'),
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}
