/** Stands wherever text is entered. */
export function SecretsNotice() {
  return (
    <p className="my-4 max-w-form border-gold border-l-4 pl-3 text-ink-2 text-sm">
      Không nhập bí mật nhà nước, không nhập thông tin định danh của người dân.
    </p>
  );
}
