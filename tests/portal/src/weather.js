import { options } from 'c/options';

/**
 * Things that happen to a page while somebody reads it. For hostile ones see server/hostile.mjs.
 */
export const weather = () => {
  if (options.banner) setTimeout(pushBannerIn, 2000);
};

const pushBannerIn = () => {
  const banner = document.createElement('div');
  banner.textContent =
    'Scheduled maintenance: this site may be slow on Sunday from 2 a.m. to 4 a.m.';
  banner.style.cssText = 'background:#fe9339;padding:1.5rem 1rem;text-align:center';
  document.querySelector('main').before(banner);
};
