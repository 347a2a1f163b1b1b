import { LitElement, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { AuditPage } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { moment } from '../../words/moments.js';
import { spoken } from '../registers/terms.js';
import { ACTION } from '../audit/words.js';
import { chinaDay, chinaTime } from '../china-time.js';
import { cards } from './card-styles.js';
import { t } from './words.js';

const EVERY_MS = 60_000;
const SHOWN = 6;

/// Who was refused what today, for those who watch the others.
@customElement('refused-card')
export class RefusedCard extends LitElement {
  static override styles = [base, cards];

  private readonly refused = new Loaded(this, refusedToday, EVERY_MS);

  protected override render() {
    return html`<section class="card stack">
      ${this.refused.show(({ items, next }) => {
        const count = t(next ? 'more' : 'count', { n: items.length });
        return html`<div class="row spread">
            <h2>${t('refused')}</h2>
            <mark-chip tone=${items.length > 0 ? 'warn' : ''}>${count}</mark-chip>
          </div>
          ${items.length === 0 ? html`<p class="soft small">${t('refused.none')}</p>` : nothing}
          <ul ?hidden=${items.length === 0}>
            ${items.slice(0, SHOWN).map(
              (one) =>
                html`<li>
                  <span>${t('refused.says', { who: one.actor, what: spoken(ACTION, one.action) })}</span>
                  <span class="when small soft">${moment(one.at)}</span>
                </li>`,
            )}
          </ul>
          <p class="small"><page-link to="/audit-log?granted=false">${t('all')}</page-link></p>`;
      })}
    </section>`;
  }
}

function refusedToday(): Promise<AuditPage> {
  return read('GET /audit', { granted: false, from: chinaTime(`${chinaDay(deskNow())}T00:00`) });
}
