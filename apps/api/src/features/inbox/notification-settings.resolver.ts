import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, signedIn } from '../../platform/access/allow.js';
import type { Viewer } from '../../platform/access/viewer.js';
import { CurrentViewer } from '../../platform/access/viewer-of-request.js';
import { NotificationSettingsService } from './notification-settings.js';
import { NotificationSettings, NotificationSettingsSaveInput } from './notification-settings.types.js';

/** How the viewer wants to be told. */
@Resolver(() => NotificationSettings)
export class NotificationSettingsResolver {
  constructor(private readonly settings: NotificationSettingsService) {}

  @Query(() => NotificationSettings)
  @Allow(signedIn)
  notificationSettings(@CurrentViewer() viewer: Viewer): Promise<NotificationSettings> {
    return this.settings.read(viewer);
  }

  @Mutation(() => NotificationSettings)
  @Allow(signedIn)
  notificationSettingsSave(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: NotificationSettingsSaveInput,
  ): Promise<NotificationSettings> {
    return this.settings.save(viewer, input);
  }
}
