import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { call, read } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { DeliveryChannel, PreferencesForm } from '../api/types.js';
import '../ui/action-button.js';
import { base } from '../ui/base.js';
import '../ui/choice-box.js';
import { Loaded } from '../ui/loaded.js';
import '../ui/text-box.js';
import { toast } from '../ui/toast.js';
import { plain } from './plain.js';
import { t } from './words.js';

const WAYS = ['INBOX', 'EMAIL', 'SMS', 'PUSH', 'PHONE'] as const;
const LANGUAGES = ['zh-CN', 'en'] as const;

/// How the customer wants to be reached: by which ways, in which language, when not, and whether they
/// may be asked for their verdict.
@customElement('my-preferences-page')
export class MyPreferencesPage extends LitElement {
  static override styles = [
    base,
    css`
      .page {
        max-width: 720px;
        margin-inline: auto;
      }
      .pair {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--gap-3);
      }
    `,
  ];

  @state() private form: PreferencesForm = {};
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  readonly #loaded = new Loaded(this, async () => (this.form = await read('GET /customers/me/preferences')));

  protected override render() {
    return html`<div class="page">
      <h1>${t('preferences')}</h1>
      <p class="soft">${t('prefer.lead')}</p>
      ${this.#loaded.show(() => this.#whole())}
    </div>`;
  }

  #whole() {
    return html`<form class="stack" novalidate @submit=${this.#save}>
      ${this.#ways()} ${this.#talk()} ${this.#hours()}
      <section class="card stack">
        <h2>${t('prefer.surveys')}</h2>
        <p class="soft">${t('prefer.surveys-lead')}</p>
        ${this.#yesNo('surveys')}
      </section>
      <p class="bad" role="alert" ?hidden=${!this.problem}>${this.problem ? plain(this.problem) : ''}</p>
      <div>
        <action-button look="primary" submits ?busy=${this.busy}>${t('prefer.save')}</action-button>
      </div>
    </form>`;
  }

  /// One box more than was chosen, as long as there is a way left.
  #ways() {
    const chosen = this.form.channels ?? [];
    const boxes = Math.min(chosen.length + 1, this.#possible().length);
    return html`<section class="card stack">
      <h2>${t('prefer.ways')}</h2>
      <p class="soft">${t('prefer.ways-lead')}</p>
      ${Array.from({ length: boxes }, (_, place) => this.#way(chosen, place))}
      <h3>${t('prefer.calls')}</h3>
      ${this.#yesNo('calls')}
    </section>`;
  }

  #possible(): readonly DeliveryChannel[] {
    return WAYS.filter((way) => way !== 'PHONE' || this.form.calls !== false);
  }

  #way(chosen: readonly DeliveryChannel[], place: number) {
    const free = this.#possible().filter((way) => way === chosen[place] || !chosen.includes(way));
    return html`<choice-box
      label=${place === 0 ? t('prefer.way-1') : t('prefer.way-n', { n: place + 1 })}
      .value=${chosen[place] ?? ''}
      .options=${[
        { value: '', text: t(place === 0 ? 'prefer.usual' : 'prefer.none') },
        ...free.map((value) => ({ value, text: t(`way.${value as (typeof WAYS)[number]}`) })),
      ]}
      @change=${(event: Event) => this.#chooseWay(place, valueOf(event))}
    ></choice-box>`;
  }

  #talk() {
    return html`<section class="card stack">
      <h2>${t('prefer.language')}</h2>
      <p class="soft">${t('prefer.language-lead')}</p>
      <choice-box
        label=${t('prefer.language')}
        bare
        .value=${this.form.language ?? ''}
        .options=${[
          { value: '', text: t('prefer.language-usual') },
          ...LANGUAGES.map((value) => ({ value, text: t(`prefer.${value}`) })),
        ]}
        @change=${(event: Event) => this.#put({ language: valueOf(event) })}
      ></choice-box>
    </section>`;
  }

  #hours() {
    return html`<section class="card stack">
      <h2>${t('prefer.quiet')}</h2>
      <p class="soft">${t('prefer.quiet-lead')}</p>
      <div class="pair">${this.#time('quietFrom', 'prefer.from')} ${this.#time('quietTo', 'prefer.to')}</div>
    </section>`;
  }

  #time(field: 'quietFrom' | 'quietTo', word: 'prefer.from' | 'prefer.to') {
    return html`<text-box
      label=${t(word)}
      type="time"
      .value=${(this.form[field] ?? '').slice(0, 5)}
      error=${this.problem?.of(field) ?? ''}
      @change=${(event: Event) => this.#put({ [field]: valueOf(event) })}
    ></text-box>`;
  }

  #yesNo(field: 'calls' | 'surveys') {
    return html`<choice-box
      label=${t(`prefer.${field}`)}
      bare
      .value=${this.form[field] === false ? 'no' : 'yes'}
      .options=${[
        { value: 'yes', text: t('yes') },
        { value: 'no', text: t('no') },
      ]}
      @change=${(event: Event) => this.#put({ [field]: valueOf(event) === 'yes' })}
    ></choice-box>`;
  }

  #chooseWay(place: number, value: string): void {
    const before = (this.form.channels ?? []).slice(0, place);
    const after = value ? (this.form.channels ?? []).slice(place + 1) : [];
    const channels = [...before, ...(value ? [value as DeliveryChannel] : []), ...after];
    this.#put({ channels });
  }

  /// Whoever wants no calls is not to be called about messages either.
  #put(change: Partial<PreferencesForm>): void {
    const form = { ...this.form, ...change };
    const channels = (form.channels ?? []).filter((way) => way !== 'PHONE' || form.calls !== false);
    this.form = { ...form, channels };
    this.problem = undefined;
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.problem = undefined;
    try {
      const { data } = await call('PUT /customers/me/preferences', {}, { body: filled(this.form) });
      this.form = data;
      toast(t('prefer.saved'));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}

/// What was left empty is left out. Hours are by the clocks where the customer is, unless they said
/// otherwise before.
function filled(form: PreferencesForm): PreferencesForm {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = form.zone ?? (form.quietFrom ? here : undefined);
  const entries = Object.entries({ ...form, zone }).filter(([, value]) => value !== '' && value !== undefined);
  return Object.fromEntries(entries) as PreferencesForm;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
