import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { MemberAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import { presenceWord } from '../../words/presence.js';
import { roleWord } from '../../words/roles.js';
import { t as title } from '../words.js';
import './certificate-list.js';
import { groupWord } from './groups.js';
import type { ProfileDialog } from './profile-dialog.js';
import './profile-dialog.js';
import './tutor-card.js';
import { t } from './words.js';

/// One of the staff: what they can do, what they passed, and who tutors them.
@customElement('member-page')
export class MemberPage extends LitElement {
  static override styles = [
    base,
    css`
      dl {
        display: grid;
        grid-template-columns: max-content minmax(0, 1fr);
        gap: var(--gap-2) var(--gap-4);
      }
    `,
  ];

  @property() account = '';
  @query('profile-dialog') private readonly dialog!: ProfileDialog;

  private readonly member = new Loaded(this, () =>
    read('GET /staff/{account}', { account: this.account }),
  );

  protected override render() {
    const knowsProfiles = session.has('supervisor', 'middle', 'compliance', 'operations', 'auditor', 'admin');
    return html`<div class="page">
      <page-link to="/staff">${title('staff')}</page-link>
      <h1>${this.account}</h1>
      ${knowsProfiles ? this.member.show((member) => this.#profile(member)) : nothing}
      <certificate-list account=${this.account}></certificate-list>
      ${session.has('supervisor', 'middle', 'compliance', 'operations', 'security', 'auditor')
        ? html`<tutor-card account=${this.account}></tutor-card>`
        : nothing}
      <profile-dialog @changed=${() => this.member.again()}></profile-dialog>
    </div>`;
  }

  #profile(member: MemberAnswer) {
    const skills = Object.entries(member.skills).map(([group, n]) =>
      t('skill', { group: groupWord(group), n }),
    );
    const facts: [string, unknown][] = [
      [t('roles'), member.roles.map(roleWord).join(' · ')],
      [t('presence'), html`<mark-chip tone=${member.available ? 'good' : ''}>${presenceWord(member)}</mark-chip>`],
      [t('load'), t('load-of', { load: member.load, capacity: member.capacity })],
      [t('skills'), skills.join(' · ') || '–'],
      [t('layer'), t(`layer.${member.layer}`)],
      [t('certification'), t(member.certification)],
      [t('languages'), member.languages.map(languageWord).join(' · ') || '–'],
      [t('site'), [member.site, member.region].filter(Boolean).join(' · ') || '–'],
    ];
    return html`<section class="card stack">
      <dl>
        ${facts.map(([name, value]) => html`<dt class="soft">${name}</dt><dd>${value}</dd>`)}
      </dl>
      ${this.#edit(member)}
    </section>`;
  }

  #edit(member: MemberAnswer) {
    if (!session.has('supervisor', 'operations', 'admin')) {
      return html`<p class="small soft">${t('who-edits')}</p>`;
    }
    if (member.account === session.username) {
      return html`<p class="small soft">${t('own-profile')}</p>`;
    }
    return html`<div>
      <action-button @click=${() => this.dialog.edit(member)}>${t('edit')}</action-button>
    </div>`;
  }
}

function languageWord(language: string): string {
  return language === 'zh-CN' || language === 'en' ? t(`language.${language}`) : language;
}
