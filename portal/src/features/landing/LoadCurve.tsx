/** Decoration: a day of consumption with its peak in the evening. */
export const LoadCurve = () => (
  <svg className="ce-curve" viewBox="0 0 480 360" aria-hidden="true" focusable="false">
    <defs>
      <linearGradient id="ce-curve-fill" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0" className="ce-curve__from" />
        <stop offset="1" className="ce-curve__to" />
      </linearGradient>
    </defs>
    {[72, 136, 200, 264].map((y) => (
      <line key={y} x1="0" x2="480" y1={y} y2={y} className="ce-curve__grid" />
    ))}
    <path
      d="M0 262 C48 276 84 272 118 240 S178 158 226 150 274 170 302 158 340 64 378 66 430 190 480 214 V328 H0Z"
      fill="url(#ce-curve-fill)"
    />
    <path
      d="M0 262 C48 276 84 272 118 240 S178 158 226 150 274 170 302 158 340 64 378 66 430 190 480 214"
      className="ce-curve__line"
    />
    <path
      d="M0 286 C60 290 96 282 140 264 S230 214 286 210 372 188 400 196 448 250 480 258"
      className="ce-curve__line ce-curve__line--calm"
    />
    <circle cx="378" cy="66" r="16" className="ce-curve__halo" />
    <circle cx="378" cy="66" r="7" className="ce-curve__peak" />
    <line x1="0" x2="480" y1="328" y2="328" className="ce-curve__axis" />
    {[60, 180, 300, 420].map((x) => (
      <line key={x} x1={x} x2={x} y1="328" y2="336" className="ce-curve__axis" />
    ))}
  </svg>
);
