import { Module } from '@nestjs/common';
import { StoriesNotifications } from './stories.notifications.js';
import { StoriesOwn } from './stories.own.js';
import { StoriesResolver } from './stories.resolver.js';
import { StoriesService } from './stories.service.js';
import { StoryPictureController } from './story-picture.controller.js';

/** Stories of fellows. */
@Module({
  controllers: [StoryPictureController],
  providers: [StoriesService, StoriesResolver, StoriesNotifications, StoriesOwn],
})
export class StoriesModule {}
