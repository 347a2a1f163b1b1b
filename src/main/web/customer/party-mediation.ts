import { LitElement, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { call } from '../api/client.js';
import type { MediationView } from '../api/types.js';
import '../ui/action-button.js';
import { base } from '../ui/base.js';
import type { FormDialog } from '../ui/form-dialog.js';
import '../ui/form-dialog.js';
import { toast } from '../ui/toast.js';
import './agreement-view.js';
import { t } from './words.js';

type Deed = 'consent' | 'refusal' | 'signature';

/// A mediation as the merchant sees it behind its link: to agree to, to refuse, to sign. Says `said`.
@customElement('party-mediation')
export class PartyMediation extends LitElement {
  static override styles = base;

  @property() token = '';
  @property({ attribute: false }) mediation!: MediationView;
  @query('form-dialog') private readonly dialog!: FormDialog;

  protected override render() {
    const { state, reason, agreement, institution } = this.mediation;
    return html`<section class="card stack" aria-label=${t('party.mediation')}>
        <h2>${t('party.mediation')}</h2>
        <p>${t(`mediation.${state}`)} ${institution ?? ''}</p>
        <p class="soft">${reason}</p>
        ${agreement ? html`<agreement-view reader="MERCHANT" .agreement=${agreement}></agreement-view>` : nothing}
        ${this.#answers()}
      </section>
      <form-dialog></form-dialog>`;
  }

  #answers() {
    const { state, consents, furtherConsents, agreement } = this.mediation;
    const given =
      state === 'REQUESTED'
        ? consents
        : state === 'THIRD_PARTY_OFFERED'
          ? furtherConsents
          : state === 'AGREED'
            ? (agreement?.signatures ?? [])
            : undefined;
    if (!given) {
      return nothing;
    }
    if (given.some((one) => one.party === 'MERCHANT')) {
      return html`<p class="soft">${t('party.mediation-waits')}</p>`;
    }
    return html`<div class="row wrap">
      ${state === 'AGREED' ? this.#button('signature') : [this.#button('consent'), this.#button('refusal')]}
    </div>`;
  }

  #button(deed: Deed) {
    return html`<action-button look=${deed === 'refusal' ? '' : 'primary'} @click=${() => this.#ask(deed)}
      >${t(`party.${deed}`)}</action-button
    >`;
  }

  #ask(deed: Deed): void {
    const person = { name: 'person', label: t('party.person'), max: 200 };
    const reason = { name: 'reason', label: t('party.reason'), kind: 'box' as const };
    this.dialog.ask({
      heading: t(`party.${deed}`),
      lead: t(`party.${deed}-lead`),
      fields: deed === 'refusal' ? [person, reason] : [person],
      doing: t(`party.${deed}`),
      run: async ({ values }) => {
        await this.#say(deed, values['person'] ?? '', values['reason'] ?? '');
        toast(t(`party.${deed}-done`));
        this.dispatchEvent(new Event('said'));
      },
    });
  }

  async #say(deed: Deed, person: string, reason: string): Promise<void> {
    const { token } = this;
    switch (deed) {
      case 'consent':
        await call('POST /links/{token}/mediation/consent', { token }, { body: { person } });
        break;
      case 'refusal':
        await call('POST /links/{token}/mediation/refusal', { token }, { body: { person, reason } });
        break;
      case 'signature': {
        const textHash = this.mediation.agreement?.textHash ?? '';
        await call('POST /links/{token}/mediation/signature', { token }, { body: { person, textHash } });
      }
    }
  }
}
