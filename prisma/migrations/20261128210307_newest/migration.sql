-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "publication"("published_at" DESC);
