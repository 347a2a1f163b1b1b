import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { OperationReport } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { wholeMoment } from '../../words/moments.js';
import { t } from './words.js';
import { operationName } from './words/works.js';

const FIGURES = ['examined', 'warned', 'breached', 'escalated', 'stalled', 'failed'] as const;

/// What a run did, in words.
@customElement('run-report')
export class RunReport extends LitElement {
  static override styles = base;

  @property({ attribute: false }) report!: OperationReport;

  protected override render() {
    const { operation = '', dryRun, at, done = 0, failures = [], alerts = [] } = this.report;
    const { outOfTime, more, spared = 0 } = this.report;
    const figures = FIGURES.filter((name) => (this.report[name] ?? 0) > 0).map((name) =>
      t(`figure.${name}`, { n: this.report[name] ?? 0 }),
    );
    return html`<div class="row wrap">
        <strong>${operationName(operation)}</strong>
        <mark-chip tone=${failures.length > 0 ? 'bad' : 'good'}
          >${t(failures.length > 0 ? 'run.failed' : 'run.done', { n: failures.length })}</mark-chip
        >
        ${dryRun ? html`<mark-chip>${t('run.dry')}</mark-chip>` : nothing}
        <span class="small soft">${at ? wholeMoment(at) : ''}</span>
      </div>
      <p>
        ${[
          t(dryRun ? 'run.would' : 'run.did', { n: done }),
          ...(spared > 0 ? [t('run.spared', { n: spared })] : []),
          ...figures,
        ].join(' · ')}
        ${outOfTime
          ? html`<span class="warn">${t('run.outOfTime')}</span>`
          : more
            ? html`<span class="warn">${t('run.more')}</span>`
            : nothing}
      </p>
      ${lines(alerts)} ${lines(failures)}`;
  }
}

function lines(texts: readonly string[]) {
  return texts.length > 0
    ? html`<details>
        <summary class="small soft">${t('run.lines', { n: texts.length })}</summary>
        <ul class="small">
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>
      </details>`
    : nothing;
}
