package almanac.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Tells a call that does not exist from one that was made by the wrong method.
@Component
class Calls {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Calls(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// The methods that the address of the request answers to; none where there is no call.
    Set<RequestMethod> methods(HttpServletRequest request) {
        var methods = EnumSet.noneOf(RequestMethod.class);
        mappings.getObject().getHandlerMethods().forEach((mapping, handler) -> {
            var paths = mapping.getPathPatternsCondition();
            if (handler.getBeanType().isAnnotationPresent(Api.class)
                    && paths != null
                    && paths.getMatchingCondition(request) != null) {
                methods.addAll(mapping.getMethodsCondition().getMethods());
            }
        });
        if (methods.contains(RequestMethod.GET)) {
            methods.add(RequestMethod.HEAD);
        }
        return methods;
    }

    static Problem problem(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Problem.unknown("There is no such call.")
                : Problem.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "method-not-allowed",
                        "This address takes other methods",
                        "The header Allow names them.");
    }
}
