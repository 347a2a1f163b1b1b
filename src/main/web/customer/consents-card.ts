import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call, read } from '../api/client.js';
import type { ConsentEntry, ConsentSubject } from '../api/types.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import { Loaded } from '../ui/loaded.js';
import { toast } from '../ui/toast.js';
import { day } from './day.js';
import { plain } from './plain.js';
import { t } from './words.js';

const SUBJECTS: readonly ConsentSubject[] = ['CONTACT', 'PAYMENT', 'MARKETING'];

/// What the customer agreed to, each to be taken back or given again at any time.
@customElement('consents-card')
export class ConsentsCard extends LitElement {
  static override styles = base;

  @state() private busy: ConsentSubject | undefined;
  @state() private wrong = '';

  readonly #loaded = new Loaded(this, async () => (await read('GET /consents')).items ?? []);

  protected override render() {
    return html`<section class="card stack" aria-label=${t('consents')}>
      <h2>${t('consents')}</h2>
      <p class="bad" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.#loaded.show(
        (all) => html`<ul class="stack">
          ${SUBJECTS.map((subject) => this.#row(subject, all))}
        </ul>`,
      )}
    </section>`;
  }

  #row(subject: ConsentSubject, all: readonly ConsentEntry[]) {
    const last = all.find((one) => one.subject === subject);
    const given = last?.given ?? false;
    return html`<li class="row spread wrap">
      <span>
        <strong>${t(`consent.${subject}`)}</strong>
        <span class="soft"
          >${last
            ? t(given ? 'consent.given' : 'consent.withdrawn', { time: day(last.recordedAt) })
            : t('consent.unsaid')}</span
        >
        <br /><span class="soft small">${t(`consent.${subject}-why`)}</span>
      </span>
      <action-button
        look="slim"
        label=${t(given ? 'consent.withdraw-of' : 'consent.give-of', { what: t(`consent.${subject}`) })}
        ?busy=${this.busy === subject}
        @click=${() => this.#say(subject, !given)}
        >${t(given ? 'consent.withdraw' : 'consent.give')}</action-button
      >
    </li>`;
  }

  async #say(subject: ConsentSubject, given: boolean): Promise<void> {
    this.busy = subject;
    this.wrong = '';
    try {
      if (given) {
        const purpose = t(`consent.${subject}-why`);
        await call('POST /consents', {}, { body: { subject, purpose, channel: 'WEB' } });
      } else {
        await call('POST /consents/withdrawals', {}, { body: { subject, channel: 'WEB' } });
      }
      await this.#loaded.again();
      toast(t('consent.noted'));
    } catch (failure) {
      this.wrong = plain(failure);
    } finally {
      this.busy = undefined;
    }
  }
}
