# docker build -t factsheet . && docker run --rm -i factsheet summarize - < article.html
FROM python:3.13-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE requirements.lock ./
COPY src src
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes --requirement requirements.lock \
 && /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation . \
 && /venv/bin/pip uninstall --yes --quiet hatchling editables pip

FROM python:3.13-slim
COPY --from=build /venv /venv
ENV PATH=/venv/bin:$PATH
RUN useradd --create-home reader
USER reader
WORKDIR /articles
ENTRYPOINT ["factsheet"]
CMD ["--help"]
