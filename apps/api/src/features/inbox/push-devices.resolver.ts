import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer, type GraphqlContext } from '../../platform/access/viewer-of-request.js';
import { IdArg } from '../../platform/graphql/inputs.js';
import { PushDevices } from './push-devices.js';
import { PushDeviceAddInput, PushDeviceChangeInput, PushSettings } from './push-devices.types.js';

/** Which of the viewer's devices are told at once. */
@Resolver(() => PushSettings)
export class PushDevicesResolver {
  constructor(private readonly devices: PushDevices) {}

  @Query(() => PushSettings)
  @Allow(signedIn)
  pushSettings(@CurrentViewer() viewer: Viewer): Promise<PushSettings> {
    return this.devices.read(viewer);
  }

  @Mutation(() => PushSettings)
  @Allow(signedIn)
  pushDeviceAdd(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PushDeviceAddInput,
    @Context() { req }: GraphqlContext,
  ): Promise<PushSettings> {
    return this.devices.add(viewer, input, req.headers['user-agent'] ?? '');
  }

  @Mutation(() => PushSettings, {
    description: "The viewer's browser is reached elsewhere now; it stays the device it was",
  })
  @Allow(signedIn)
  pushDeviceRenew(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PushDeviceAddInput,
    @Context() { req }: GraphqlContext,
  ): Promise<PushSettings> {
    return this.devices.renew(viewer, input, req.headers['user-agent'] ?? '');
  }

  @Mutation(() => PushSettings)
  @Allow(signedIn)
  pushDeviceChange(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PushDeviceChangeInput,
  ): Promise<PushSettings> {
    return this.devices.change(viewer, input);
  }

  @Mutation(() => PushSettings)
  @Allow(signedIn)
  pushDeviceRemove(@CurrentViewer() viewer: Viewer, @IdArg('id') id: string): Promise<PushSettings> {
    return this.devices.remove(viewer, id);
  }
}
