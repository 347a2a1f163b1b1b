import { LitElement, css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { read } from '../../api/client.js';
import type { ArbitrationAnswer, CaseAnswer, MediationAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { allows } from '../authority.js';
import './arbitration-view.js';
import './mediation-view.js';
import { t } from './words.js';

const READING = ACCESS['GET /complaints/{id}/mediation'];

interface Whole {
  mediations: readonly MediationAnswer[];
  arbitrations: readonly ArbitrationAnswer[];
}

/// What customer and merchant settle with somebody else: mediation, and arbitration after it. Not there
/// where nothing is settled and the reader has nothing to begin. Says `done` with the case afterwards.
@customElement('dispute-panel')
export class DisputePanel extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: var(--gap-3);
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  readonly #disputes = new Loaded<Whole>(this, () => this.#read());

  protected override updated(changes: PropertyValues<this>): void {
    const before = changes.get('case');
    if (before && (before.id !== this.case.id || before.version !== this.case.version)) {
      void this.#disputes.again();
    }
  }

  /// Takes no room where there is nothing to see.
  protected override willUpdate(): void {
    const { value, problem } = this.#disputes;
    this.hidden = !problem && !(value && (this.#hasMediation(value) || this.#hasArbitration(value)));
  }

  protected override render() {
    const { value, problem } = this.#disputes;
    return value || problem ? this.#disputes.show((whole) => this.#whole(whole)) : nothing;
  }

  #hasMediation({ mediations }: Whole): boolean {
    const mayBegin = allows('mediation', this.case) && this.case.merchantId !== undefined;
    return mediations.length > 0 || mayBegin;
  }

  #hasArbitration({ mediations, arbitrations }: Whole): boolean {
    return arbitrations.length > 0 || (allows('arbitration', this.case) && mediations.length > 0);
  }

  #whole(whole: Whole) {
    const { mediations, arbitrations } = whole;
    return html`${this.#hasMediation(whole)
      ? html`<section class="card" aria-label=${t('mediation')}>
          <mediation-view
            .case=${this.case}
            .mediations=${mediations}
            @done=${this.#done}
          ></mediation-view>
        </section>`
      : nothing}
    ${this.#hasArbitration(whole)
      ? html`<section class="card" aria-label=${t('arbitration')}>
          <arbitration-view
            .case=${this.case}
            .arbitrations=${arbitrations}
            @done=${this.#done}
          ></arbitration-view>
        </section>`
      : nothing}`;
  }

  async #read(): Promise<Whole> {
    const { id } = this.case;
    if (!session.has(...READING)) {
      return { mediations: [], arbitrations: [] };
    }
    const [mediations, arbitrations] = await Promise.all([
      read('GET /complaints/{id}/mediation', { id }),
      read('GET /complaints/{id}/arbitration', { id }),
    ]);
    return { mediations: mediations.items ?? [], arbitrations: arbitrations.items ?? [] };
  }

  #done = (event: Event): void => {
    this.dispatchEvent(new CustomEvent('done', { detail: (event as CustomEvent).detail }));
    void this.#disputes.again();
  };
}
