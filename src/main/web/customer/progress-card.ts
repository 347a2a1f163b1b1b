import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { CaseAnswer, DeadlineAnswer } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { term } from '../words/terms.js';
import { day } from './day.js';
import { STEPS, isOver, lateOf, promisesOf, standingOf, stepsOf } from './standing.js';
import './why-dialog.js';
import type { WhyDialog } from './why-dialog.js';
import { t } from './words.js';

/// How far a complaint is, and what was promised until when.
@customElement('progress-card')
export class ProgressCard extends LitElement {
  static override styles = [
    base,
    css`
      .card {
        display: grid;
        gap: var(--gap-4);
      }
      ol {
        display: grid;
        grid-auto-flow: column;
        grid-auto-columns: 1fr;
        gap: var(--gap-1);
      }
      .step {
        border-top: 4px solid var(--line);
        padding-top: var(--gap-1);
        font-size: var(--size-small);
        color: var(--text-soft);
      }
      .done {
        border-color: var(--good);
      }
      .now {
        border-color: var(--accent);
        color: var(--text);
        font-weight: 600;
      }
      .promises {
        display: grid;
        gap: var(--gap-2);
      }
    `,
  ];

  @property({ attribute: false }) seen: CaseAnswer | undefined;
  @query('why-dialog') private readonly dialog!: WhyDialog;

  protected override render() {
    const { seen } = this;
    if (!seen) {
      return nothing;
    }
    const reached = stepsOf(seen);
    return html`<section class="card" aria-label=${t('progress')}>
      <ol>
        ${STEPS.map(
          (step, place) => html`<li
            class="step ${place < reached ? 'done' : place === reached ? 'now' : ''}"
            aria-current=${place === reached ? 'step' : nothing}
          >
            ${t(`step.${step}`)}
          </li>`,
        )}
      </ol>
      ${isOver(seen) ? nothing : this.#promises(seen)}
      <why-dialog></why-dialog>
    </section>`;
  }

  #promises(seen: CaseAnswer) {
    const promises = promisesOf(seen);
    const standing = standingOf(seen);
    const late = lateOf(seen);
    return html`<div>
      <h2>${t('promises')}</h2>
      <ul class="promises">
        ${late.map((one) => this.#row(seen, one, t('promise.late', { time: day(one.dueAt) }), 'bad'))}
        ${promises.map((one) => this.#row(seen, one, t('promise.by', { time: day(one.dueAt) })))}
        ${standing.map((one) => this.#row(seen, one, t('promise.stands'), 'soft'))}
      </ul>
      ${promises.length + standing.length + late.length === 0
        ? html`<p class="soft">${t('promise.none')}</p>`
        : nothing}
    </div>`;
  }

  #row(seen: CaseAnswer, one: DeadlineAnswer, until: string, look = '') {
    const what = term('stage', one.stage);
    return html`<li class="row spread">
      <span class=${look}><strong>${what}</strong> ${until}</span>
      <action-button
        look="quiet slim"
        label=${t('why.of', { what })}
        @click=${() => this.dialog.explain(seen.id, one.stage)}
        >${t('why')}</action-button
      >
    </li>`;
  }
}
