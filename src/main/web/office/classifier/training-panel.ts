import { LitElement, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call } from '../../api/client.js';
import type { TrainingReport } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { toastProblem } from '../../ui/toast.js';
import '../../ui/progress-bar.js';
import './missed-bars.js';
import { t } from './words.js';

/// Trains the classifier anew, from what is delivered and what people approved. Says `trained`.
@customElement('training-panel')
export class TrainingPanel extends LitElement {
  static override styles = base;

  @state() private busy = false;
  @state() private report: TrainingReport | undefined;

  protected override render() {
    return html`<section class="card stack">
      <h2>${t('training')}</h2>
      <p class="small soft">${t('training.lead')}</p>
      ${session.has(...ACCESS['POST /operations/classifier-training/runs'])
        ? html`<div>
            <action-button ?busy=${this.busy} @click=${this.#run}>${t('training.run')}</action-button>
          </div>`
        : html`<p class="small soft">${t('training.who')}</p>`}
      ${this.busy ? html`<progress-bar text=${t('training.runs')}></progress-bar>` : nothing}
      ${this.report ? told(this.report) : nothing}
    </section>`;
  }

  async #run(): Promise<void> {
    this.busy = true;
    this.report = undefined;
    try {
      this.report = (await call('POST /operations/classifier-training/runs', {}, { body: {} })).data;
      this.dispatchEvent(new Event('trained'));
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}

function told({ version, exemplars, taught, missed }: TrainingReport) {
  return html`<div class="stack" role="status">
    <p class="row wrap">
      <span>${t('training.done', { version, exemplars, taught })}</span>
      <mark-chip tone=${missed.length > 0 ? 'warn' : 'good'}
        >${t(missed.length > 0 ? 'missed' : 'passed')}</mark-chip
      >
    </p>
    ${missed.length > 0 ? html`<missed-bars .missed=${missed}></missed-bars>` : nothing}
  </div>`;
}
