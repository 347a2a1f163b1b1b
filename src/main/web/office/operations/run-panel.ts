import { LitElement, css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { OperationReport } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { toastProblem } from '../../ui/toast.js';
import '../../ui/progress-bar.js';
import './run-report.js';
import { t } from './words.js';
import { OPERATIONS, operationLead, operationName } from './words/works.js';

const KEPT = 10;

/// Runs work of the schedules now, or only counts what it would do.
@customElement('run-panel')
export class RunPanel extends LitElement {
  static override styles = [
    base,
    css`
      .form {
        align-items: end;
      }
      choice-box {
        width: 260px;
      }
      li {
        padding: var(--gap-3) 0;
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @state() private operation = OPERATIONS[0] ?? '';
  @state() private dryRun = true;
  @state() private running = '';
  /// What was run here, the latest first.
  @state() private reports: readonly OperationReport[] = [];

  protected override render() {
    return html`<section class="card stack">
      <div>
        <h2>${t('runs')}</h2>
        <p class="small soft">${t('runs.lead')}</p>
      </div>
      <div class="row wrap form">
        <choice-box
          label=${t('runs.which')}
          .value=${this.operation}
          .options=${OPERATIONS.map((one) => ({ value: one, text: operationName(one) }))}
          @change=${(e: Event) => (this.operation = (e.target as HTMLSelectElement).value)}
        ></choice-box>
        <label class="row"
          ><input
            type="checkbox"
            .checked=${this.dryRun}
            @change=${(e: Event) => (this.dryRun = (e.target as HTMLInputElement).checked)}
          />${t('runs.dry')}</label
        >
        <action-button
          look=${this.dryRun ? '' : 'primary'}
          ?busy=${this.running !== ''}
          @click=${this.#run}
          >${t(this.dryRun ? 'runs.count' : 'runs.go')}</action-button
        >
      </div>
      <p class="small soft">${operationLead(this.operation)}</p>
      ${this.running
        ? html`<progress-bar text=${t('runs.running', { name: operationName(this.running) })}></progress-bar>`
        : nothing}
      <div role="status">
        <ul>
          ${this.reports.map(
            (report) => html`<li><run-report .report=${report}></run-report></li>`,
          )}
        </ul>
      </div>
    </section>`;
  }

  async #run(): Promise<void> {
    const name = this.operation;
    this.running = name;
    try {
      const body = { dryRun: this.dryRun };
      const { data } = await call('POST /operations/{name}/runs', { name }, { body });
      this.reports = [data, ...this.reports].slice(0, KEPT);
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.running = '';
    }
  }
}
