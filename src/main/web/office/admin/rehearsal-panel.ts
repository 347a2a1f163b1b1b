import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { toastProblem } from '../../ui/toast.js';
import '../../ui/progress-bar.js';
import { lastDays } from '../china-time.js';
import type { Content } from './policy-content.js';
import './matrix-result.js';
import { rehearse } from './rehearsal.js';
import type { Rehearsal } from './rehearsal.js';
import './rehearsal-result.js';
import { t } from './words.js';

const SPANS = ['7', '30', '90'] as const;

/// Replays what was under a draft.
@customElement('rehearsal-panel')
export class RehearsalPanel extends LitElement {
  static override styles = [
    base,
    css`
      .row {
        align-items: end;
      }
    `,
  ];

  @property() name = 'deadlines';
  @property({ attribute: false }) content: Content = {};
  @state() private days: string = '30';
  @state() private busy = false;
  @state() private result: Rehearsal | undefined;

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('rehearsal')}</h2>
      <p class="small soft">${t(this.name === 'compensation' ? 'rehearsal.lead-grants' : 'rehearsal.lead')}</p>
      <div class="row">
        <choice-box
          label=${t('rehearsal.days')}
          .value=${this.days}
          .options=${SPANS.map((span) => ({ value: span, text: t(`days.${span}`) }))}
          @change=${(e: Event) => (this.days = (e.target as HTMLSelectElement).value)}
        ></choice-box>
        <action-button ?busy=${this.busy} @click=${this.#run}>${t('rehearsal.run')}</action-button>
      </div>
      ${this.busy ? html`<progress-bar text=${t('rehearsal.runs')}></progress-bar>` : nothing}
      ${this.result && !this.busy
        ? found(this.result)
        : nothing}
    </section>`;
  }

  async #run(): Promise<void> {
    this.busy = true;
    try {
      const body = { content: this.content as object, ...lastDays(Number(this.days), deskNow()) };
      this.result = await rehearse(this.name, body);
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}

function found(result: Rehearsal) {
  return result.name === 'compensation'
    ? html`<matrix-result .result=${result.answer}></matrix-result>`
    : html`<rehearsal-result .result=${result.answer}></rehearsal-result>`;
}
