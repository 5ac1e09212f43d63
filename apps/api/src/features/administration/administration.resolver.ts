import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EmailChange } from '../../foundation/people/email-change.js';
import { Welcome } from '../../foundation/people/welcome.js';
import { administrator, Allow } from '../../platform/access/allow.js';
import { found, invalidField } from '../../platform/access/refusal-error.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { Db } from '../../platform/db/db.js';
import { IdArg, PageSizeArg } from '../../platform/graphql/inputs.js';
import { cleanLine } from '../../platform/graphql/text.js';
import { auditPage } from './audit-log.js';
import { AuditFilter, AuditPage } from './audit-log.types.js';
import { adminPeople, adminPerson } from './people.queries.js';
import { PeopleAdministration } from './people.js';
import {
  AdminPeoplePage,
  AdminPerson,
  PersonCloseInput,
  PersonEmailChangeInput,
  PersonIsEnum,
  SiteRoleSaveInput,
  type PersonIs,
} from './people.types.js';

/** What administrators see of people and their roles, and what was done. */
@Resolver(() => AdminPerson)
export class AdministrationResolver {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleAdministration,
    private readonly welcome: Welcome,
    private readonly emailChange: EmailChange,
  ) {}

  @Query(() => AdminPeoplePage, { description: 'By name; `search`: part of it, or a whole e-mail address' })
  @Allow(administrator)
  adminPeople(
    @Args('search', { nullable: true, defaultValue: '' }) search: string,
    @Args('is', { type: () => PersonIsEnum, nullable: true }) is: PersonIs | null,
    @PageSizeArg('first', 30) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AdminPeoplePage> {
    return adminPeople(this.db, {
      search: cleanLine(search ?? '').slice(0, 254),
      is: is ?? null,
      first,
      after: after ?? null,
    });
  }

  @Query(() => AdminPerson)
  @Allow(administrator)
  async adminPerson(@IdArg('id') id: string): Promise<AdminPerson> {
    return found(await adminPerson(this.db, id));
  }

  @Mutation(() => AdminPerson, {
    description: 'Gives a site role or takes it; twice is once. Wants a fresh proof',
  })
  @Allow(administrator)
  async siteRoleSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SiteRoleSaveInput,
    @Context() context: GraphqlContext,
  ): Promise<AdminPerson> {
    const { person, renewed } = await this.people.role(viewer, input);
    await this.welcome.renewed(context, renewed);
    return person;
  }

  @Mutation(() => AdminPerson, {
    description:
      'Closes an account: signed out at once, and kept out. Nothing of theirs goes. Wants a fresh proof',
  })
  @Allow(administrator)
  personClose(@CurrentViewer() viewer: Viewer, @Args('input') input: PersonCloseInput): Promise<AdminPerson> {
    return this.people.close(viewer, input);
  }

  @Mutation(() => AdminPerson, { description: 'With the roles it had; twice is once. Wants a fresh proof' })
  @Allow(administrator)
  personReopen(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<AdminPerson> {
    return this.people.reopen(viewer, id);
  }

  @Mutation(() => AdminPerson, {
    description: 'Ends every sign-in of someone else, for who lost a phone. Wants a fresh proof',
  })
  @Allow(administrator)
  personSignOut(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<AdminPerson> {
    return this.people.signOut(viewer, id);
  }

  @Mutation(() => Boolean, {
    description:
      'Moves the account of who has lost their mailbox, once the letter at the new address is answered; both addresses are told. Wants a fresh proof',
  })
  @Allow(administrator)
  async personEmailChange(
    @CurrentViewer() viewer: Viewer,
    @Args('input') { personId, email, reason }: PersonEmailChangeInput,
  ): Promise<boolean> {
    if (personId === viewer.personId) throw invalidField('personId', 'oneself');
    await this.emailChange.askFor(viewer, personId, email, reason);
    return true;
  }

  @Query(() => AuditPage, {
    description: 'What was done with rights, accounts and settings; the latest first',
  })
  @Allow(administrator)
  auditLog(
    @CurrentViewer() viewer: Viewer,
    @Args('filter', { nullable: true }) filter: AuditFilter,
    @PageSizeArg('first', 30) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditPage> {
    return auditPage(this.db, { ...filter, zone: viewer.timeZone, first, after: after ?? null });
  }
}
