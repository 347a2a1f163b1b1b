import { html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { PromiseLine, Severity, Stage } from '../../api/types.js';
import { base } from '../../ui/base.js';
import '../../ui/chart-box.js';
import type { Point } from '../../ui/chart-box.js';
import '../../ui/choice-box.js';
import { Loaded } from '../../ui/loaded.js';
import { term } from '../../words/terms.js';
import './figure-card.js';
import { percentOf } from '../percent.js';
import { ReportElement } from './report-element.js';
import { t } from './words.js';

const GROUPS = ['severity', 'stage', 'person'] as const;
type Grouping = (typeof GROUPS)[number];

/// How the promises of a period went.
@customElement('promise-figure')
export class PromiseFigure extends ReportElement {
  static override styles = base;

  @state() private groupBy: Grouping = 'severity';

  protected readonly report = new Loaded(this, () =>
    read('GET /reports/deadlines', { ...this.period, groupBy: this.groupBy }),
  );

  protected override render() {
    return this.report.show(
      (report) =>
        html`<figure-card
          heading=${t('promises')}
          definition=${t('promises.definition')}
          asOf=${report.asOf}
        >
          <div class="stack">
            <choice-box
              label=${t('group-by')}
              .value=${this.groupBy}
              .options=${GROUPS.map((group) => ({ value: group, text: t(`group.${group}`) }))}
              @change=${this.#grouped}
            ></choice-box>
            ${report.lines.length > 0
              ? html`<chart-box
                  label=${t('promises')}
                  names=${t(`group.${this.groupBy}`)}
                  values=${t('rate')}
                  unit="%"
                  .points=${report.lines.map((line) => point(this.groupBy, line))}
                ></chart-box>`
              : html`<state-note text=${t('no-data')}></state-note>`}
          </div>
        </figure-card>`,
    );
  }

  #grouped(event: Event): void {
    this.groupBy = (event.target as HTMLSelectElement).value as Grouping;
    void this.report.again();
  }
}

function point(group: Grouping, line: PromiseLine): Point {
  const rate = percentOf(line.onTimeRate);
  return {
    name: nameOf(group, line.key),
    value: rate,
    text: `${rate ?? '–'}% · ${line.kept}/${line.kept + line.broken}`,
    ...drill(group, line.key),
  };
}

function nameOf(group: Grouping, key: string | undefined): string {
  if (!key) {
    return t('nobody');
  }
  switch (group) {
    case 'severity':
      return term('severity', key as Severity);
    case 'stage':
      return term('stage', key as Stage);
    case 'person':
      return key;
  }
}

/// The list of cases has no filter for a stage.
function drill(group: Grouping, key: string | undefined): { to?: string } {
  if (!key || group === 'stage') {
    return {};
  }
  return { to: `/figures/${group === 'person' ? 'assignee' : group}/${key}` };
}
