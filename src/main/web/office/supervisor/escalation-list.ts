import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { CaseAnswer, StaffNotice } from '../../api/types.js';
import { command } from '../../app/case-command.js';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { ago } from '../../words/moments.js';
import { term } from '../../words/terms.js';
import { escalations } from './escalations.js';
import { t } from './words.js';

const EVERY_MS = 15_000;

/// Emergencies that wait for an acknowledgement, and what the reader was told of escalations.
@customElement('escalation-list')
export class EscalationList extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        max-height: 320px;
        overflow-y: auto;
      }
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
      li > div {
        min-width: 0;
        flex: 1;
      }
    `,
  ];

  private readonly waiting = new Loaded(this, escalations, EVERY_MS);

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('escalations')}</h2>
      ${this.waiting.show(({ emergencies, notices }) =>
        emergencies.length + notices.length > 0
          ? html`<ul tabindex="0" aria-label=${t('escalations')}>
              ${emergencies.map((one) => this.#emergency(one))}
              ${notices.map(told)}
            </ul>`
          : html`<state-note text=${t('escalations.none')}></state-note>`,
      )}
    </section>`;
  }

  #emergency(one: CaseAnswer) {
    return html`<li class="row">
      <div>
        <mark-chip tone="bad">${t('emergency')}</mark-chip>
        <page-link to="/cases/${one.id}">${one.caseNo}</page-link>
        <p class="small soft">
          ${term('category', one.category)} · ${ago(one.receivedAt, deskNow())}
        </p>
      </div>
      <action-button
        look="slim primary"
        label=${t('heard-case', { caseNo: one.caseNo })}
        @click=${() => this.#heard(one)}
        >${t('heard')}</action-button
      >
    </li>`;
  }

  async #heard(one: CaseAnswer): Promise<void> {
    try {
      await command('POST /complaints/{id}/acknowledgement', one, undefined);
      toast(t('heard.done'));
    } catch (failure) {
      toastProblem(failure);
    }
    await this.waiting.again();
  }
}

function told({ text, caseNo, createdAt }: StaffNotice) {
  return html`<li>
    <p>${text}</p>
    <p class="small soft">${caseNo} · ${ago(createdAt, deskNow())}</p>
  </li>`;
}
