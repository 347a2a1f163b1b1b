import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { blob } from '../../api/client.js';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import '../../ui/progress-bar.js';
import { saveBlob } from '../../ui/save-file.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { quartersUntil } from './spans.js';
import { t } from './words.js';

const QUARTERS = 9;

/// The answers of customers as CSV, of quarters that are over.
@customElement('answer-export')
export class AnswerExport extends LitElement {
  static override styles = [
    base,
    css`
      .row {
        align-items: end;
      }
    `,
  ];

  /// The present one is not over.
  readonly #quarters = quartersUntil(deskNow(), QUARTERS).slice(1);
  @state() private quarter = this.#quarters[0] ?? '';
  @state() private busy = false;

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('answers')}</h2>
      <p class="small soft">${t('answers.lead')}</p>
      <div class="row">
        <choice-box
          label=${t('quarter')}
          .value=${this.quarter}
          .options=${this.#quarters.map((value) => ({ value, text: value }))}
          @change=${(e: Event) => (this.quarter = (e.target as HTMLSelectElement).value)}
        ></choice-box>
        <action-button ?busy=${this.busy} @click=${this.#run}>${t('export')}</action-button>
      </div>
      ${this.busy ? html`<progress-bar text=${t('answers.runs')}></progress-bar>` : nothing}
    </section>`;
  }

  async #run(): Promise<void> {
    this.busy = true;
    try {
      const answers = await blob(`/reports/satisfaction/answers?quarter=${this.quarter}`, 'text/csv');
      saveBlob(`answers-${this.quarter}.csv`, answers);
      toast(t('answers.saved'));
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}
