/** Our own icons: 16 x 16, one weight, in the colour of the text around them. Decoration only; buttons carry the name. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" fill="none" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const stroke = {
  stroke: 'currentColor',
  'stroke-width': '1.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

export const RecordIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5" fill="currentColor" />
  </Icon>
);

export const PausedIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5" {...stroke} />
  </Icon>
);

export const ClearIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" {...stroke} />
    <path d="m4.200 4.200 7.600 7.600" {...stroke} />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3.500M7.500 4l-4 4 4 4" {...stroke} />
  </Icon>
);

export const NoticeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" {...stroke} />
    <path d="M8 7.500v3.500M8 5h.010" {...stroke} />
  </Icon>
);

/** Says "a site", and nothing about how safe it is: browsers keep the padlock for that. */
export const SiteIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6" {...stroke} />
    <path d="M2 8h12M8 2c-3.300 3.500-3.300 8.500 0 12M8 2c3.300 3.500 3.300 8.500 0 12" {...stroke} />
  </Icon>
);
