import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, asItsParent, Public, signedIn } from '../../platform/access/allow.js';
import { found } from '../../platform/access/refusal-error.js';
import { signInCookie } from '../../platform/access/sign-in-cookie.js';
import { CurrentViewer, MaybeViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { ViewerSource, type Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Db } from '../../platform/db/db.js';
import { networkOf } from '../../platform/limits/network-of.js';
import { deviceOf } from './known-purse.js';
import { personLine } from './person-line.js';
import { FirstAdministrator } from './first-administrator.js';
import { DeviceClearing } from './shared-device.types.js';
import { FirstAdministratorSignUpInput, Person, PreferencesSaveInput, SignInInput } from './people.types.js';
import { SignInService } from './sign-in.service.js';
import { ViewerType } from './viewer.types.js';
import { shown, Welcome } from './welcome.js';

interface OwnLine {
  person: Person;
  pictureId: string | null;
}
const OWN_LINE = `
  SELECT ${personLine('p', 'o')} AS person, pr.picture_small_file_id AS "pictureId" FROM person p
    LEFT JOIN organization o ON o.id = p.organization_id LEFT JOIN profile pr ON pr.person_id = p.id WHERE p.id = $1`;

@Resolver(() => ViewerType)
export class PeopleResolver {
  private readonly lines = new WeakMap<ViewerType, Promise<OwnLine>>();

  constructor(
    private readonly db: Db,
    private readonly config: Config,
    private readonly viewers: ViewerSource,
    private readonly welcome: Welcome,
    private readonly signIns: SignInService,
    private readonly firstAdministrator: FirstAdministrator,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null for a visitor' })
  @Public()
  viewer(@MaybeViewer() viewer: Viewer | null): ViewerType | null {
    return viewer && shown(viewer);
  }

  @ResolveField(() => Person)
  @Allow(asItsParent)
  async person(@Parent() viewer: ViewerType): Promise<Person> {
    return (await this.line(viewer)).person;
  }

  @ResolveField(() => ID, { nullable: true, description: 'File of one’s own picture, in small' })
  @Allow(asItsParent)
  async pictureId(@Parent() viewer: ViewerType): Promise<string | null> {
    return (await this.line(viewer)).pictureId;
  }

  /** Both are read by one statement: it is asked with every first page. */
  private line(viewer: ViewerType): Promise<OwnLine> {
    const line =
      this.lines.get(viewer) ?? this.db.query<OwnLine>(OWN_LINE, [viewer.id]).then(([row]) => found(row));
    this.lines.set(viewer, line);
    return line;
  }

  @Mutation(() => ViewerType, { nullable: true, description: 'Null where one more step follows' })
  @Public()
  async signIn(
    @Args('input') input: SignInInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    return this.welcome.in(
      context,
      await this.signIns.signIn({
        ...input,
        ...caller(context),
        device: deviceOf(context.req.headers.cookie, this.config.secure),
      }),
    );
  }

  @Mutation(() => Boolean)
  @Public()
  async signOut(
    @Context() context: GraphqlContext,
    @Args('clear', {
      type: () => DeviceClearing,
      nullable: true,
      description: 'What the browser is to forget; on a shared device it never keeps what it has loaded',
    })
    clear: DeviceClearing | null = null,
  ): Promise<boolean> {
    const { viewer, res } = context;
    // A guest's as well.
    if (viewer) await this.signIns.signOut(viewer);
    res.setHeader('Set-Cookie', signInCookie(null, this.config.secure, 0));
    const forgets = clear ?? (viewer?.isShared ? DeviceClearing.LOADED : null);
    // Its cookies are named above; the one that is left says nothing of anyone.
    if (forgets)
      res.setHeader('Clear-Site-Data', forgets === DeviceClearing.ALL ? '"cache", "storage"' : '"cache"');
    return true;
  }

  @Mutation(() => ViewerType, {
    nullable: true,
    description: 'By the one-time link printed at the first start in production',
  })
  @Public()
  async firstAdministratorSignUp(
    @Args('input') input: FirstAdministratorSignUpInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerType | null> {
    return this.welcome.in(context, await this.firstAdministrator.signUp({ ...input, ...caller(context) }));
  }

  @Mutation(() => ViewerType)
  @Allow(signedIn)
  async preferencesSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PreferencesSaveInput,
  ): Promise<ViewerType> {
    await this.signIns.savePreferences(viewer, input);
    const fresh = (await this.viewers.bySignIns([viewer.signInId])).get(viewer.signInId);
    return shown(found(fresh));
  }
}

const caller = ({ req }: GraphqlContext) => ({
  address: networkOf(req.ip ?? ''),
  userAgent: req.headers['user-agent'] ?? '',
});
