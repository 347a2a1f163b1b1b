import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call } from '../../api/client.js';
import type { EvaluationAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/figure-tile.js';
import '../../ui/mark-chip.js';
import { toastProblem } from '../../ui/toast.js';
import '../../ui/progress-bar.js';
import { moment } from '../../words/moments.js';
import { percentOf } from '../percent.js';
import './missed-bars.js';
import { t } from './words.js';

/// A draft of the keywords, measured beside those in force before anybody may approve it.
@customElement('keyword-evaluation')
export class KeywordEvaluation extends LitElement {
  static override styles = [
    base,
    css`
      .tiles {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(180px, 1fr));
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) version = 0;
  /// The one that there is already.
  @property({ attribute: false }) known: EvaluationAnswer | undefined;
  @state() private fresh: EvaluationAnswer | undefined;
  @state() private busy = false;

  protected override render() {
    const evaluation = this.fresh ?? this.known;
    const mayRun = session.has(...ACCESS['POST /policies/{name}/evaluation']);
    return html`<section class="card stack">
      <h3>${t('evaluation')}</h3>
      <p class="small soft">${t('evaluation.lead')}</p>
      ${evaluation ? result(evaluation) : nothing}
      ${this.busy ? html`<progress-bar text=${t('evaluation.runs')}></progress-bar>` : nothing}
      ${mayRun
        ? html`<div>
            <action-button ?busy=${this.busy} @click=${this.#run}
              >${t('evaluation.run')}</action-button
            >
          </div>`
        : nothing}
    </section>`;
  }

  async #run(): Promise<void> {
    this.busy = true;
    try {
      const body = { version: this.version };
      const name = 'keywords';
      this.fresh = (await call('POST /policies/{name}/evaluation', { name }, { body })).data;
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.busy = false;
    }
  }
}

function result({ evaluatedBy, evaluatedAt, trial }: EvaluationAnswer) {
  const { missed, rules, rulesInForce, together, changes } = trial;
  const percent = (share: number) => percentOf(share) ?? 0;
  return html`<p class="row wrap">
      <mark-chip tone=${missed.length > 0 ? 'bad' : 'good'}
        >${t(missed.length > 0 ? 'evaluation.bad' : 'evaluation.good')}</mark-chip
      >
      <span class="small soft"
        >${t('evaluation.done', { name: evaluatedBy, at: moment(evaluatedAt) })} ·
        ${t('evaluation.changes', { n: changes.count })}</span
      >
    </p>
    ${missed.length > 0 ? html`<missed-bars .missed=${missed}></missed-bars>` : nothing}
    <div class="tiles">
      <figure-tile
        label=${t('evaluation.rules')}
        figure=${t('percent', { n: percent(rules.accepted) })}
        note=${t('evaluation.was', { n: percent(rulesInForce.accepted) })}
      ></figure-tile>
      <figure-tile
        label=${t('evaluation.together')}
        figure=${t('percent', { n: percent(together.accepted) })}
      ></figure-tile>
    </div>`;
}
