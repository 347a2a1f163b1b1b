package dev.redress.support;

import groovy.lang.ExpandoMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaMethod;
import groovy.lang.Script;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.reflection.CachedClass;
import org.codehaus.groovy.reflection.ReflectionCache;
import org.codehaus.groovy.runtime.InvokerHelper;

/// Has Groovy compile each path into an answer once. REST Assured gives each of them to a new
/// shell, and compiling takes as long as the desk takes to answer.
final class CompiledPaths extends MetaMethod {

    /// Paths with an id in them are met once; from so many on, they are compiled and not kept.
    private static final int KEPT_MAX = 2_000;

    private final Map<String, Class<? extends Script>> kept = new ConcurrentHashMap<>();

    private CompiledPaths() {
        super(new Class<?>[] {String.class});
    }

    /// From now on, for all shells.
    static void use() {
        ExpandoMetaClass shells = new ExpandoMetaClass(GroovyShell.class, false, true);
        shells.registerInstanceMethod(new CompiledPaths());
        shells.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, shells);
    }

    @Override
    public Object invoke(Object shell, Object[] arguments) {
        GroovyShell asked = (GroovyShell) shell;
        return InvokerHelper.createScript(
                        compiled(asked, (String) arguments[0]), asked.getContext())
                .run();
    }

    private Class<? extends Script> compiled(GroovyShell shell, String path) {
        Class<? extends Script> found = kept.get(path);
        if (found != null) {
            return found;
        }
        Class<? extends Script> compiled = shell.parse(path).getClass();
        if (kept.size() < KEPT_MAX) {
            kept.put(path, compiled);
        }
        return compiled;
    }

    @Override
    public int getModifiers() {
        return Modifier.PUBLIC;
    }

    @Override
    public String getName() {
        return "evaluate";
    }

    @Override
    public Class<?> getReturnType() {
        return Object.class;
    }

    @Override
    public CachedClass getDeclaringClass() {
        return ReflectionCache.getCachedClass(GroovyShell.class);
    }
}
