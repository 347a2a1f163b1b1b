package dev.redress.server.console;

import dev.redress.platform.storage.StorageConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Serves the console at `/`: its files for a year, and for each of its pages the same beginning,
/// which is asked for every time. Who nobody is may have them; they hold nothing about anybody.
@Singleton
class ConsoleRoutes {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_EVERY_TIME = "no-cache";

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Console console = Console.of(LaunchMode.current());
    private final String policy;

    ConsoleRoutes(StorageConfig storage) {
        policy = PagePolicy.of(storage);
    }

    void open(@Observes HttpSecurity security) {
        security.get(paths().toArray(String[]::new)).permit();
    }

    void register(@Observes Router router) {
        for (String path : paths()) {
            Route route = router.route(path).method(HttpMethod.GET).method(HttpMethod.HEAD);
            route.handler(path.startsWith("/" + ConsoleFiles.ASSETS) ? this::file : this::page);
        }
    }

    private List<String> paths() {
        Stream<String> pages =
                console.files().pages().stream().flatMap(p -> Stream.of("/" + p, "/" + p + "/*"));
        return Stream.concat(Stream.of("/", "/" + ConsoleFiles.ASSETS + "/*"), pages).toList();
    }

    private void page(RoutingContext context) {
        console.refresh();
        context.response().putHeader("Content-Security-Policy", policy);
        answer(context, ConsoleFiles.INDEX, ASK_EVERY_TIME);
    }

    private void file(RoutingContext context) {
        answer(context, context.normalizedPath().substring(1), FOR_GOOD);
    }

    private void answer(RoutingContext context, String name, String caching) {
        ConsoleFiles.Content content = console.files().files().get(name);
        if (content == null) {
            context.next();
            return;
        }
        HttpServerResponse response =
                context.response()
                        .putHeader(HttpHeaders.CACHE_CONTROL, caching)
                        .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .putHeader(HttpHeaders.CONTENT_TYPE, typeOf(name));
        Buffer bytes = content.plain();
        if (acceptsCompressed(context)) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            bytes = content.compressed();
        }
        response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()));
        if (context.request().method().equals(HttpMethod.HEAD)) {
            response.end();
        } else {
            response.end(bytes);
        }
    }

    private static boolean acceptsCompressed(RoutingContext context) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(encoding -> encoding.value().equals("gzip") && encoding.weight() > 0);
    }

    private static String typeOf(String name) {
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
