/** The portal's mark: the star on red. Decorative, its name stands beside it. */
export function Mark({ className = "size-10" }: { className?: string }) {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={`flex-none ${className}`}>
      <rect width="40" height="40" rx="6" className="fill-brand" />
      <path
        d="M20 8l3.2 8.3 8.8.5-6.8 5.6 2.2 8.6L20 26.2 12.6 31l2.2-8.6L8 16.8l8.8-.5z"
        className="fill-gold"
      />
    </svg>
  );
}
