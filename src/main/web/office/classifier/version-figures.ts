import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { ActivationAnswer, ClassifierAnswer, Figures } from '../../api/types.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { tables } from '../../ui/tables.js';
import { moment } from '../../words/moments.js';
import { word } from '../../words/terms.js';
import { percentOf } from '../percent.js';
import { t } from './words.js';

/// How a classifier was measured, as the training keeps it.
interface Evaluation {
  heldOut?: { groups?: { all?: Figures } };
}

interface Pair {
  of: ClassifierAnswer;
  active: ClassifierAnswer;
}

const SHARES = ['accepted', 'strict', 'macroF1'] as const;

/// How well a version did on sentences that were kept from it, beside the one in force.
@customElement('version-figures')
export class VersionFigures extends LitElement {
  static override styles = [base, tables];

  @property({ attribute: false }) version = 0;
  @property({ attribute: false }) active = 0;

  private readonly pair = new Loaded(this, async (): Promise<Pair> => {
    const of = await read('GET /classifiers/{version}', { version: this.version });
    const isActive = this.version === this.active;
    return { of, active: isActive ? of : await read('GET /classifiers/{version}', { version: this.active }) };
  });

  protected override render() {
    return this.pair.show(
      ({ of, active }) => html`<div class="stack">
        ${figures(of, active)} ${history(of.activations)}
      </div>`,
    );
  }
}

function allOf(one: ClassifierAnswer): Figures | undefined {
  return (one.evaluation as Evaluation | undefined)?.heldOut?.groups?.all;
}

function figures(of: ClassifierAnswer, active: ClassifierAnswer) {
  const all = allOf(of);
  if (!all) {
    return html`<p class="small soft">${t(of.delivered ? 'figures.delivered' : 'not-evaluated')}</p>`;
  }
  const other = of.version === active.version ? undefined : allOf(active);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('figures')}>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('figures.of', { n: all.texts })}</th>
          <th scope="col" class="number">${t('version', { version: of.version })}</th>
          ${other ? html`<th scope="col" class="number">${t('active')}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${SHARES.map((name) => row(t(`figure.${name}`), all[name], other?.[name]))}
        ${all.labels.map((label) =>
          row(word(label.label), label.f1, other?.labels.find((one) => one.label === label.label)?.f1),
        )}
      </tbody>
    </table>
  </div>`;
}

function row(name: string, share: number, other: number | undefined) {
  const tone = other === undefined || share === other ? '' : share > other ? 'good' : 'bad';
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number ${tone}">${t('percent', { n: percentOf(share) ?? 0 })}</td>
    ${other === undefined
      ? nothing
      : html`<td class="number">${t('percent', { n: percentOf(other) ?? 0 })}</td>`}
  </tr>`;
}

function history(activations: readonly ActivationAnswer[]) {
  return activations.length > 0
    ? html`<ul class="small soft">
        ${activations.map(
          ({ activatedBy, activatedAt, until, reason }) =>
            html`<li>
              ${t('activation', {
                name: activatedBy,
                from: moment(activatedAt),
                to: until ? moment(until) : t('until-now'),
                reason,
              })}
            </li>`,
        )}
      </ul>`
    : nothing;
}
