import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { Config } from '../../platform/config/config.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { SharedDevice } from './shared-device.types.js';
import { ViewerType } from './viewer.types.js';

/** What comes with a viewer on a device that others use too. */
@Resolver(() => ViewerType)
export class SharedDeviceResolver {
  constructor(
    private readonly sealing: Sealing,
    private readonly config: Config,
  ) {}

  /**
   * The keys are given to a sign-in that lives, of this person, on such a device, and kept nowhere: what lies sealed on its disk
   * can be read by whoever signs in as them again, and by nobody else.
   */
  @ResolveField(() => SharedDevice, { nullable: true, description: 'Null on a device of one’s own' })
  @Allow(signedIn)
  async sharedDevice(
    @Parent() { id }: ViewerType,
    @CurrentViewer() { personId, isShared }: Viewer,
  ): Promise<SharedDevice | null> {
    if (!isShared || id !== personId) return null;
    const keys = await this.sealing.derived(`shared-device:${personId}`);
    return {
      keys: keys.map((key) => key.toString('base64url')),
      idleMinutes: this.config.SHARED_SIGN_IN_IDLE_MINUTES,
    };
  }
}
