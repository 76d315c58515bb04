import type { ReactNode } from "react";

const stroke = {
  fill: "none",
  stroke: "currentColor",
  strokeLinecap: "round",
  strokeLinejoin: "round",
} as const;
const ring = <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2.2" />;

/**
 * Every sign of the platform, drawn on 24 × 24 in the colour of its text. The six rings are the states of a consent:
 * they differ in drawing, so that black and white print and colour blindness lose nothing.
 */
export const iconShapes = {
  mark: (
    <>
      <path {...stroke} strokeWidth="2.2" d="M15.6 3A9.8 9.8 0 1 0 21 8.3" />
      <circle cx="12" cy="12" r="3" fill="currentColor" />
    </>
  ),
  "ring-geldig": (
    <>
      {ring}
      <circle cx="12" cy="12" r="5" fill="currentColor" />
    </>
  ),
  "ring-onvolledig": (
    <>
      {ring}
      <path d="M12 3a9 9 0 0 0 0 18z" fill="currentColor" />
    </>
  ),
  "ring-nog_niet": (
    <circle
      cx="12"
      cy="12"
      r="9"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeDasharray="3.6 3.46"
    />
  ),
  "ring-geweigerd": (
    <>
      {ring}
      <path {...stroke} strokeWidth="2.4" d="m8.4 8.4 7.2 7.2m0-7.2-7.2 7.2" />
    </>
  ),
  "ring-ingetrokken": (
    <>
      {ring}
      <rect x="8.4" y="8.4" width="7.2" height="7.2" fill="currentColor" />
    </>
  ),
  "ring-verlopen": (
    <>
      {ring}
      <path {...stroke} strokeWidth="2.4" d="M7.5 12h9" />
    </>
  ),
  reads: (
    <>
      <circle cx="12" cy="12" r="8.5" fill="currentColor" />
      <path
        d="m8 12.2 2.8 2.8L16 9.6"
        fill="none"
        stroke="#fff"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  "reads-not": (
    <>
      <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path {...stroke} strokeWidth="1.8" d="M8.5 12h7" />
    </>
  ),
  pen: (
    <path
      {...stroke}
      strokeWidth="2"
      d="M4 20l1.2-4.6L16.4 4.2a1.8 1.8 0 0 1 2.6 0l.8.8a1.8 1.8 0 0 1 0 2.6L8.6 18.8 4 20z"
    />
  ),
  tick: <path {...stroke} strokeWidth="2.6" d="m4.5 12.5 5 5L19.5 7" />,
  warning: (
    <>
      <path {...stroke} strokeWidth="2" d="M12 3.2 21.6 20H2.4L12 3.2z" />
      <path {...stroke} strokeWidth="2.2" d="M12 9.5v5" />
      <circle cx="12" cy="17.2" r="1.2" fill="currentColor" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
      <path {...stroke} strokeWidth="2.2" d="M12 11v5.5" />
      <circle cx="12" cy="7.7" r="1.3" fill="currentColor" />
    </>
  ),
  diamond: (
    <rect
      x="6.5"
      y="6.5"
      width="11"
      height="11"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      transform="rotate(45 12 12)"
    />
  ),
  aloud: (
    <path
      {...stroke}
      strokeWidth="2"
      d="M4 9.5v5h3.5l4.5 4v-13l-4.5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11"
    />
  ),
  language: (
    <path
      {...stroke}
      strokeWidth="1.7"
      d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM3 12h18M12 3c3 3 3.6 6 3.6 9s-.6 6-3.6 9c-3-3-3.6-6-3.6-9s.6-6 3.6-9z"
    />
  ),
  search: (
    <path
      {...stroke}
      strokeWidth="2"
      d="M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM15.5 15.5 20.5 20.5"
    />
  ),
  plus: <path {...stroke} strokeWidth="2.2" d="M12 5v14M5 12h14" />,
  close: <path {...stroke} strokeWidth="2.2" d="m6 6 12 12M18 6 6 18" />,
  phone: (
    <path
      {...stroke}
      strokeWidth="1.9"
      d="M5 4h4l1.8 4.5-2.3 1.7a12 12 0 0 0 5.3 5.3l1.7-2.3L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z"
    />
  ),
  document: <path {...stroke} strokeWidth="1.9" d="M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12h6.5M9 16h6.5" />,
  print: <path {...stroke} strokeWidth="1.9" d="M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof iconShapes;
