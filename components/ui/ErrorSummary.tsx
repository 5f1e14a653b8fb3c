import { FocusOnArrival } from "./FocusOnArrival";

export type FieldError = { field: string; message: string };

type ErrorSummaryProps = {
  title?: string;
  errors: readonly FieldError[];
  /** changes with every submission, so that the same mistakes sent again take the focus again */
  attempt?: string | number;
  /** address of the page the fields stand on, when it is another one */
  page?: string;
};

/** The mistakes of a form in one focused box with a link to each field; nothing when there are none. */
export function ErrorSummary({
  title = "Có nội dung cần sửa",
  errors,
  attempt = "",
  page = "",
}: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  const arrival = JSON.stringify([attempt, errors]);
  return (
    <FocusOnArrival
      arrival={arrival}
      labelledBy="tom-tat-loi"
      className="mb-6 max-w-form rounded-md border-2 border-bad px-4 py-4 sm:px-6"
    >
      <h2 id="tom-tat-loi" className="mt-0 mb-2">
        {title}
      </h2>
      <ul className="max-w-none">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`${page}#${field}`} className="inline-block py-2.5 font-bold text-bad">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </FocusOnArrival>
  );
}
